import { SecretRef } from "../../../constructs/core";
import { Certificate } from "../../../constructs/edge";
import { render } from "../../support/render";
import { output, outputsOf } from "../support/outputs";

const CHAIN = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----";
const privateKey = SecretRef.variable("web_key");

describe("Certificate", () => {
  test("is kept by the account's site, with its key by reference, and replaced before it goes", () => {
    const rendered = render((stack) => {
      output(stack, { id: new Certificate(stack, "Web", { chain: CHAIN, privateKey }).certificateId });
    });
    rendered.one("alicloud_ssl_certificates_service_certificate").has({
      certificate_name: expect.stringMatching(/^lumen-test-web-[0-9a-f]{8}-ap-southeast-1$/) as string,
      cert: CHAIN,
      key: "${var.web_key}",
      lifecycle: { create_before_destroy: true },
    });
    expect(outputsOf(rendered)).toEqual({
      id: "${alicloud_ssl_certificates_service_certificate.Web_#.id}-ap-southeast-1",
    });
  });

  test("has another name for another chain", () => {
    const name = (chain: string) =>
      render((stack) => new Certificate(stack, "Web", { chain, privateKey })).one(
        "alicloud_ssl_certificates_service_certificate",
      ).block["certificate_name"];
    expect(name(CHAIN)).not.toBe(name(CHAIN.replace("MIIB", "MIIC")));
  });

  test("lies in Hangzhou for an account of the Chinese site", () => {
    const rendered = render((stack) => {
      output(stack, {
        id: new Certificate(stack, "Web", { chain: CHAIN, privateKey, accountType: "Domestic" }).certificateId,
      });
    });
    expect(outputsOf(rendered)["id"]).toMatch(/-cn-hangzhou$/);
  });

  test("refuses what is no certificate, and one with its key beside it", () => {
    const certificate = (chain: string) => () =>
      render((stack) => new Certificate(stack, "Web", { chain, privateKey }));
    expect(certificate("MIIB")).toThrow(
      '[test/Web] chain: got "MIIB", want certificates in PEM, and no key among them',
    );
    expect(certificate(SecretRef.variable("x").toString())).toThrow("want certificates in PEM");
    expect(certificate(`${CHAIN}\n-----BEGIN PRIVATE KEY-----`)).toThrow("and no key among them");
  });
});
