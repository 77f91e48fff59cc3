import { objectsAt } from '../../json.ts';
import * as limits from '../limits.ts';
import { blocksFor } from './blocks.ts';
import { byType, type Check, flag, object, string } from './schema.ts';
import { id, plainText } from './text.ts';

const shared = {
  private_metadata: string({ max: limits.PRIVATE_METADATA_MAX_CHARS }),
  callback_id: string({ max: limits.ID_MAX_CHARS }),
  external_id: id,
};
const word = plainText(limits.MODAL_TITLE_MAX_CHARS);

export const modalView: Check = byType({
  modal: object({
    required: { title: word, blocks: blocksFor('modal', limits.VIEW_BLOCKS_MAX) },
    optional: { ...shared, submit: word, close: word, clear_on_close: flag, notify_on_close: flag },
    rule(value, at, report) {
      const asks = objectsAt(value, 'blocks').some(({ type }) => type === 'input');
      if (asks && !value.submit) report('missing required field: submit', at);
    },
  }),
});

export const homeView: Check = byType({
  home: object({ required: { blocks: blocksFor('home', limits.VIEW_BLOCKS_MAX) }, optional: shared }),
});
