/** A server behind a load balancer, by its address. Plain data. */
export interface Member {
  /** An address of the network, or a private one beyond it with `remote`. */
  readonly address: string;
  /** 1 to 65535. */
  readonly port: number;
  /** Its share beside the others, 0 to 100; 0 takes it out. @default 100 */
  readonly weight?: number;
  /** Whether the address lies outside the VPC. @default false */
  readonly remote?: boolean;
}
