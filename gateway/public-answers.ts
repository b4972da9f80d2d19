import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import type { Viewer } from '../platform/viewer.ts';
import type { GraphContext } from './data-source.ts';
import { taggedFields } from './tagged-fields.ts';

/** For how long anybody may keep a public answer, in seconds. */
export const publicForSeconds = 30;

/**
 * Lets caches keep what is the same for everybody: the answer to a GET by nobody in particular, whose root fields are all
 * tagged `cacheable`, and which found what it asked for. Every other answer stays `no-store`.
 */
export function markPublicAnswers(supergraphSdl: string): ApolloServerPlugin<GraphContext> {
  const cacheable = taggedFields(supergraphSdl, 'cacheable');
  return {
    async requestDidStart({ request, contextValue }) {
      if (request.http?.method !== 'GET' || !isNobody(contextValue.viewer)) return;
      return {
        async willSendResponse({ operation, document, response, errors }) {
          if (operation?.operation !== 'query' || document === undefined || errors !== undefined) return;
          const fields = rootFields(operation.selectionSet, document);
          if (!fields.every((name) => cacheable.has(`Query.${name}`))) return;
          const { body, http } = response;
          if (
            body.kind !== 'single' ||
            Object.values(body.singleResult.data ?? { none: null }).includes(null)
          ) {
            return;
          }
          http.headers.set('cache-control', `public, max-age=${publicForSeconds}`);
          http.headers.set('vary', 'accept, authorization, x-visitor-token');
        },
      };
    },
  };
}

function isNobody({ userId, visitor, grants, service }: Viewer): boolean {
  return userId === null && visitor === null && grants.length === 0 && service === null;
}

/** The names of an operation's root fields, those of its fragments among them. */
function rootFields(set: SelectionSetNode, document: DocumentNode): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, document);
    const fragment = document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootFields(fragment.selectionSet, document) : [''];
  });
}
