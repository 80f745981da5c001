/**
 * A certificate that you bring, for load balancers and gateways: `alicloud_ssl_certificates_service_certificate`. Its
 * private key stands in the state, so the state must be encrypted. One that the certificate service issued is named by
 * its id and needs no construct.
 * https://www.alibabacloud.com/help/en/ssl-certificate/user-guide/upload-an-ssl-certificate
 */
import { createHash } from "node:crypto";
import { Token } from "cdktf";
import { Construct } from "constructs";
import { SslCertificatesServiceCertificate } from "#alicloud/ssl-certificates-service-certificate";
import { environmentOf, nameOf, PropChecks, type SecretRef, tagsOf } from "../core";

export interface CertificateProps {
  /** The chain in PEM, the site's own first. A change makes a new certificate. */
  readonly chain: string;
  /** In PEM. A change makes a new certificate. */
  readonly privateKey: SecretRef;
  /** Site of the account, which keeps certificates in a region of its own. @default the environment's */
  readonly accountType?: "Domestic" | "International";
  /** Tags beside those of the environment. @default none */
  readonly tags?: Readonly<Record<string, string>>;
}

/** Where each site keeps its certificates, whatever region they are used in. */
const HOME = { Domestic: "cn-hangzhou", International: "ap-southeast-1" } as const;

export class Certificate extends Construct {
  readonly resource: SslCertificatesServiceCertificate;
  /** As load balancers and gateways name it: its number and the region it is kept in. */
  readonly certificateId: string;

  constructor(scope: Construct, id: string, props: CertificateProps) {
    super(scope, id);
    const { chain, privateKey, accountType = environmentOf(this).accountType } = props;
    const checks = new PropChecks(this);
    if (Token.isUnresolved(chain)) {
      checks.note({ field: "chain", got: "a reference", want: "a value: the certificate's name follows from it" });
    }
    checks.expect(
      "chain",
      chain,
      (pem) => /-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/.test(pem) && !pem.includes("PRIVATE KEY"),
      "certificates in PEM, and no key among them",
    );
    if (accountType === undefined) {
      checks.note({ field: "accountType", got: "nothing", want: "Domestic or International" });
    }
    checks.done();
    this.resource = new SslCertificatesServiceCertificate(this, "Resource", {
      // names are unique in the account, and the new one is made while the old one is still there
      certificateName: nameOf(this, "certificate", createHash("sha256").update(chain).digest("hex").slice(0, 8)),
      cert: chain,
      key: privateKey.valueIn(this),
      tags: tagsOf(this, props.tags),
      lifecycle: { createBeforeDestroy: true },
    });
    this.certificateId = `${this.resource.id}-${HOME[accountType ?? "International"]}`;
  }
}
