import { LocalBackend, OssBackend, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { AlicloudProvider } from "#alicloud/provider";
import { PROVIDERS } from "../../provider/versions";
import { type Environment, setEnvironment } from "./context";
import { requireOneCore } from "./one-core";

/** Where Terraform keeps the state of a stack. */
export type StateBackend =
  | { readonly backend: "local" }
  | {
      readonly backend: "oss";
      /** Bucket that holds the state of all stacks. It must exist. */
      readonly bucket: string;
      /** Region of the bucket. */
      readonly region: string;
      /** Folder in the bucket. @default the environment's prefix */
      readonly prefix?: string;
      /** Tablestore endpoint and table for locking, such as `https://lock.ap-southeast-1.ots.aliyuncs.com`. */
      readonly lock?: { readonly endpoint: string; readonly table: string };
    };

export interface PlatformStackProps extends Environment {
  readonly region: string;
  /**
   * Site of the account. Always written into the provider block: without it a plan waits 30 s on a billing call.
   */
  readonly accountType: "Domestic" | "International";
  /** @default local state beside the app: `terraform.<stack>.tfstate` */
  readonly state?: StateBackend;
}

/** One deployable unit in one region: provider, state backend, names and tags. */
export class PlatformStack extends TerraformStack {
  readonly region: string;

  constructor(scope: Construct, id: string, props: PlatformStackProps) {
    super(scope, id);
    requireOneCore(this);
    const { region, accountType, state = { backend: "local" }, prefix, accountId, tags } = props;
    this.region = region;
    setEnvironment(this, {
      prefix,
      region,
      accountType,
      ...(accountId === undefined ? {} : { accountId }),
      ...(tags === undefined ? {} : { tags }),
    });
    new AlicloudProvider(this, "Alicloud", {
      region,
      accountType,
      ...(accountId === undefined ? {} : { accountId }),
      skipRegionValidation: true,
      signVersion: { oss: "v4", sls: "v4" },
    });
    this.addOverride("terraform.required_providers.alicloud", PROVIDERS.alicloud);
    if (state.backend === "local") {
      new LocalBackend(this, { path: `../../../terraform.${id}.tfstate` });
    } else {
      new OssBackend(this, {
        bucket: state.bucket,
        region: state.region,
        prefix: state.prefix ?? prefix,
        key: `${id}.tfstate`,
        encrypt: true,
        acl: "private",
        ...(state.lock === undefined
          ? {}
          : { tablestoreEndpoint: state.lock.endpoint, tablestoreTable: state.lock.table }),
      });
    }
  }
}
