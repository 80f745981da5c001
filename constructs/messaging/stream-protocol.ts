/**
 * How clients in the network speak to a Kafka instance: over TLS, or in the open. Users prove themselves either way.
 * https://www.alibabacloud.com/help/en/apsaramq-for-kafka/cloud-message-queue-for-kafka/product-overview/comparison-among-endpoints
 */
export type StreamProtocol = "SASL_SSL" | "SASL_PLAINTEXT";

const PORTS: Readonly<Record<StreamProtocol, number>> = { SASL_SSL: 9095, SASL_PLAINTEXT: 9094 };

/** The port inside the network. 9093, which other pages name, is for the Internet. */
export const streamPort = (protocol: StreamProtocol): number => PORTS[protocol];
