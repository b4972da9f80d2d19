import type { VisitorResolvers } from '../generated.ts';

export const Visitor: VisitorResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.visitor.load(id),
  isMe: ({ id }, _, { viewer }) => viewer.visitor?.id === id,
};
