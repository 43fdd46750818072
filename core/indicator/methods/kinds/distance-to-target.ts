import { minimum, multiply } from '../../../decimal.js';
import { sampleGoalposts } from '../column.js';
import { shareOf } from '../goalposts.js';
import { fullMarks } from '../mark.js';
import { markEach } from '../mark-each.js';
import { type Method, settingOf } from '../method.js';

/** 与目标值的距离. */
export const distanceToTarget: Method = {
  id: 'distance-to-target',
  title: '与目标值的距离',
  formula: '100×(x−最差)÷(目标值−最差)；最差没有写的取各县区最差值；达到目标的封顶100，可不封顶',
  source: 'COINr 的 n_dist2targ；可持续发展目标指数同类做法',
  options: [
    {
      name: 'cap',
      label: '封顶',
      title: '达到目标的是否封顶',
      default: 'yes',
      words: { yes: '是', no: '否' },
    },
  ],
  lacks: ({ target }) => (target === undefined ? '没有目标值' : undefined),
  mark: (column, settings) => {
    const worst = column.worst ?? sampleGoalposts(column)?.worst;
    return markEach(column, (value) => {
      if (column.target === undefined || worst === undefined) return { undefined: '没有目标值' };
      const share = shareOf(value, { worst, best: column.target }, false);
      return multiply(fullMarks, settingOf(settings, 'cap') === 'yes' ? minimum('1', share) : share);
    });
  },
};
