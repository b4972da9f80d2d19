import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { placeholders } from '../../demo/examples.ts';
import { tokenKinds } from '../../demo/tokens.ts';
import { root } from '../../platform/root.ts';
import { filesBelow, textOf } from '../support/sources.ts';

const api = Supergraph.build(textOf('schema/supergraph.graphql')).apiSchema().toGraphQLJSSchema();
const variables = [...textOf('platform/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(
  ([, name]) => name,
);
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const readme = textOf(file);
  const codeBlocks = (language: string) =>
    [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
      .filter(([, named]) => named === language)
      .map(([, , text = '']) => text);
  /** The first column of the table that begins with this heading. */
  const column = (heading: string) => {
    const table = readme.slice(readme.indexOf(`| ${heading} |`)).split('\n\n', 1)[0] ?? '';
    return table
      .split('\n')
      .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
  };

  test('every npm command in it exists', () => {
    const named = [...readme.matchAll(/\bnpm (?:run )?(?:-s )?([a-z]+(?:-[a-z]+)*)\b/g)].map(
      ([, name = '']) => name,
    );
    expect(named.length).toBeGreaterThan(8);
    const npmsOwn = ['ci', 'run', 'packages'];
    expect(named.filter((name) => scripts[name] === undefined && !npmsOwn.includes(name))).toEqual([]);
  });

  test('its table of variables is what the configuration reads, no more and no less', () => {
    expect(column(file === 'README.md' ? 'variable' : '变量').sort()).toEqual([...variables].sort());
  });

  test('its error codes are the ones that the product answers with', () => {
    const sources = filesBelow('gateway')
      .concat(filesBelow('platform'))
      .filter((path) => path.endsWith('.ts'))
      .map(textOf)
      .join('\n');
    const apollos = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'];
    const codes = column(file === 'README.md' ? 'code' : '代码');
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter((code) => !sources.includes(`'${code}'`) && !apollos.includes(code))).toEqual([]);
  });

  test('its first query and its first subscription are valid', () => {
    const body = /-d '(\{.*\})'/.exec(readme)?.[1] ?? '';
    const { query } = JSON.parse(body) as { query: string };
    const subscriptions = codeBlocks('graphql');
    expect(subscriptions).toHaveLength(1);
    for (const operation of [query, ...subscriptions]) expect(validate(api, parse(operation))).toEqual([]);
  });

  test('every file and folder that it points to is there', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !target.startsWith('http'));
    const folders = [...readme.matchAll(/^\| `([\w-]+)\/` \|/gm)].map(([, folder = '']) => folder);
    expect(folders.length).toBeGreaterThan(6);
    expect([...links, ...folders].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('it names every kind of token', () => {
    expect(tokenKinds.filter((kind) => !readme.includes(`\`${kind}\``))).toEqual([]);
  });
});

test('both readmes show the same operations and settings', () => {
  const machineRead = (file: string) =>
    [...textOf(file).matchAll(/^```(?:sh|graphql)\n([\s\S]*?)^```$/gm)].map(([, text]) => text);
  expect(machineRead('README.zh-CN.md')).toEqual(machineRead('README.md'));
});

test('the examples of the pages are valid', () => {
  for (const operation of Object.values(placeholders)) expect(validate(api, parse(operation))).toEqual([]);
});
