/**
 * Where the weights of models lie, and how an endpoint mounts them: a folder of a bucket (`alicloud_oss_bucket`), or a
 * file system (`alicloud_nas_file_system`) for weights that are read by many at once.
 */
import { Construct } from "constructs";
import type { Grantee } from "../access";
import { PropChecks, type StatefulProps } from "../core";
import type { INetwork } from "../network";
import { FileStore, type IFileStore } from "./file-store";
import { type IObjectStore, ObjectStore } from "./object-store";

/** What an endpoint mounts. Plain data. */
export type ModelMount =
  | {
      readonly kind: "oss";
      /** Such as `oss://bucket/models/qwen3-8b/`. */
      readonly path: string;
      readonly mountPath: string;
      readonly readOnly: boolean;
    }
  | {
      readonly kind: "nfs";
      readonly server: string;
      /** Such as `/models/qwen3-8b`. */
      readonly path: string;
      readonly mountPath: string;
      readonly readOnly: boolean;
    };

export interface MountOptions {
  /** Where the container finds it, absolute. @default "/models" */
  readonly mountPath?: string;
  /** @default true */
  readonly readOnly?: boolean;
  /** Zone of the reader; its own mount target is used. Files only. @default the first zone */
  readonly zone?: string;
}

export interface IModelStore {
  /** Mounts the weights of one model. @param model its folder, such as `qwen3-8b` */
  mount(model: string, options?: MountOptions): ModelMount;
  readonly grants: ModelGrants;
}

/** Permissions on weights. Files are open to the whole network, so nothing is to be granted there. */
export interface ModelGrants {
  read(grantee: Grantee): void;
  readWrite(grantee: Grantee): void;
}

export interface BucketModelsProps extends StatefulProps {
  /** @default "bucket" */
  readonly kind?: "bucket";
  /** @default a bucket of its own */
  readonly bucket?: IObjectStore;
  /** Folder in the bucket. @default "models/" */
  readonly prefix?: string;
}

export interface FileModelsProps extends StatefulProps {
  readonly kind: "files";
  readonly network: INetwork;
  /** @default a file system of its own, on SSD */
  readonly files?: IFileStore;
  /** Folder in the file system. @default "models/" */
  readonly prefix?: string;
}

export type ModelStoreProps = BucketModelsProps | FileModelsProps;

export class ModelStore extends Construct implements IModelStore {
  readonly grants: ModelGrants;
  /** The bucket or the file system behind it. */
  readonly resource: IObjectStore | IFileStore;

  private readonly mountFolder: (
    folder: string,
    zone: string | undefined,
  ) => { kind: "oss"; path: string } | { kind: "nfs"; server: string; path: string };

  constructor(scope: Construct, id: string, props: ModelStoreProps = {}) {
    super(scope, id);
    const { prefix = "models/", deletionProtection = true } = props;
    new PropChecks(this)
      .expect("prefix", prefix, (it) => /^([\w.-]+\/)*$/.test(it), 'folders that end in a slash, such as "models/"')
      .done();
    if (props.kind === "files") {
      const files = props.files ?? new FileStore(this, "Files", { network: props.network, deletionProtection });
      this.resource = files;
      this.grants = { read: () => undefined, readWrite: () => undefined };
      this.mountFolder = (folder, zone) => ({ kind: "nfs", server: files.server(zone), path: `/${prefix}${folder}` });
    } else {
      const bucket = props.bucket ?? new ObjectStore(this, "Bucket", { deletionProtection });
      this.resource = bucket;
      this.grants = {
        read: (grantee) => bucket.grants.read(grantee, prefix),
        readWrite: (grantee) => bucket.grants.readWrite(grantee, prefix),
      };
      this.mountFolder = (folder) => ({ kind: "oss", path: `oss://${bucket.bucketName}/${prefix}${folder}/` });
    }
  }

  mount(model: string, options: MountOptions = {}): ModelMount {
    const { mountPath = "/models", readOnly = true, zone } = options;
    new PropChecks(this)
      .expect("model", model, (it) => /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(it), "a folder such as qwen3-8b")
      .expect("mountPath", mountPath, (it) => /^(\/[\w.-]+)+$/.test(it), "an absolute path such as /models")
      .done();
    return { ...this.mountFolder(model, zone), mountPath, readOnly };
  }
}
