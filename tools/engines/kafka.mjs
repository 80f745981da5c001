import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./engine.mjs";

const VERSION = "3.9.1";

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId>
  <artifactId>kafka-engine</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>${VERSION}</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-simple</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
`;

/** Apache Kafka's broker with what it runs on, from Maven Central. Needs Java 17 and Maven, here and in the tests. */
export const engine = {
  name: "kafka",
  version: VERSION,
  sources: ["tools/engines/kafka.mjs"],
  files: [join("lib", `kafka_2.13-${VERSION}.jar`)],
  build(directory) {
    run("java", ["-version"]);
    const work = join(directory, "work");
    mkdirSync(work);
    writeFileSync(join(work, "pom.xml"), POM);
    const copy = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
    const flags = ["-B", "-q", "-f", join(work, "pom.xml"), "-DincludeScope=runtime"];
    run("mvn", [...flags, `-DoutputDirectory=${join(directory, "lib")}`, copy]);
    rmSync(work, { recursive: true });
  },
};
