import type { DateTable } from '../../date-table';

export const dates: DateTable = {
  days: { oggi: 0, odierno: 0, odierna: 0, ieri: -1, domani: 1 },
};
