/** What `npm start` says once the demo stands: where it is, what to ask, how to listen, and the owner's token. */
export function welcome(
  url: string,
  { subscription }: { readonly subscription: string },
  ownerToken: string,
  withVisitors = true,
): string {
  const question = '{ publicCard(slug: "demo-beauty") { title merchant { name } modules { key title } } }';
  const body = JSON.stringify({ query: question });
  return `
  Lianka 链卡   ${url}          a first look 欢迎页
                ${url}/graphql  the explorer 图浏览器

  Ask 查询:
    curl -s ${url}/graphql -H 'content-type: application/json' -d '${body}'

  Listen 订阅 (in the explorer; Headers: Authorization = Bearer and the token below):
    ${oneLine(subscription)}

  The merchant's owner 商家令牌 (30 days; others: npm run token):
    ${ownerToken}

${withVisitors ? visitors : ''}
`;
}

const visitors =
  '  Visitors of the demo come every few seconds. Stop with Ctrl-C; without them: npm start -- --no-demo\n';

function oneLine(operation: string): string {
  return operation.replace(/\s+/g, ' ').trim();
}
