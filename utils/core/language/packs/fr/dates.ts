import type { DateTable } from '../../date-table';

export const dates: DateTable = {
  days: {},
};
