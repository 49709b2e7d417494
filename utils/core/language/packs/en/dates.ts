import type { DateTable } from '../../date-table';

export const dates: DateTable = {
  days: { today: 0, yesterday: -1, tomorrow: 1 },
};
