// The core is compiled without the DOM library. `URL` is the one name it needs that every browser, worker and Node share.
interface URLSearchParams {
  delete(name: string): void;
  keys(): IterableIterator<string>;
}
declare class URL {
  constructor(address: string, base?: string);
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly searchParams: URLSearchParams;
  hash: string;
  href: string;
}
