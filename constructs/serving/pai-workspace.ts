/**
 * A workspace of PAI, which served models belong to: `alicloud_pai_workspace_workspace`. PAI must be activated in the
 * region, by hand.
 * https://www.alibabacloud.com/help/en/pai/user-guide/create-a-workspace
 */
import { Construct, type IConstruct } from "constructs";
import { PaiWorkspaceWorkspace } from "#alicloud/pai-workspace-workspace";
import { environmentOf, nameOf, preventDestroy, PropChecks, type StatefulProps } from "../core";

export interface IPaiWorkspace extends IConstruct {
  readonly workspaceId: string;
}

export interface PaiWorkspaceProps extends StatefulProps {
  /** 3 to 23 letters, digits and underscores, starting with a letter. Can't be changed. @default from the environment and the path */
  readonly name?: string;
  /** What it is for. @default the environment's prefix and "models" */
  readonly description?: string;
  /** `standard` has a development environment beside production. Can't be changed. @default "simple": production alone */
  readonly mode?: "simple" | "standard";
}

export class PaiWorkspace extends Construct implements IPaiWorkspace {
  /** Use a workspace that exists already. */
  static fromId(scope: Construct, id: string, workspaceId: string): IPaiWorkspace {
    return new ImportedWorkspace(scope, id, workspaceId);
  }

  readonly resource: PaiWorkspaceWorkspace;
  readonly workspaceId: string;

  constructor(scope: Construct, id: string, props: PaiWorkspaceProps = {}) {
    super(scope, id);
    const { mode = "simple", deletionProtection = true } = props;
    new PropChecks(this)
      .expect(
        "name",
        props.name,
        (name) => /^[A-Za-z][A-Za-z0-9_]{2,22}$/.test(name),
        "3 to 23 letters, digits and underscores, starting with a letter",
      )
      .done();
    const name = props.name ?? nameOf(this, "pai-workspace");
    this.resource = new PaiWorkspaceWorkspace(this, "Resource", {
      workspaceName: name,
      displayName: name,
      description: props.description ?? `${environmentOf(this).prefix} models`,
      envTypes: mode === "simple" ? ["prod"] : ["dev", "prod"],
      ...preventDestroy(deletionProtection),
    });
    this.workspaceId = this.resource.id;
  }
}

class ImportedWorkspace extends Construct implements IPaiWorkspace {
  constructor(
    scope: Construct,
    id: string,
    readonly workspaceId: string,
  ) {
    super(scope, id);
  }
}
