import { Kind, parse } from 'graphql';

/** The fields that a supergraph tags with a name, as `Type.field`. */
export function taggedFields(supergraphSdl: string, tag: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
    ) {
      continue;
    }
    for (const field of definition.fields ?? []) {
      const tagged = field.directives?.some(
        ({ name, arguments: args }) =>
          name.value === 'tag' &&
          args?.some(({ value }) => value.kind === Kind.STRING && value.value === tag),
      );
      if (tagged) found.add(`${definition.name.value}.${field.name.value}`);
    }
  }
  return found;
}
