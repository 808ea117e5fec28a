# The API. Its graph lies in the Neo4j that NEO4J_URI names (docker-compose.yml), or in a file of its own, in /var/lib/lexgraph.
ARG NODE_IMAGE=node:20-bookworm-slim

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc .swcrc ./
RUN npm ci --include=dev
COPY scripts ./scripts
COPY src ./src
RUN npm run build

FROM ${NODE_IMAGE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 LEXGRAPH_STORE=/var/lib/lexgraph/graph.sqlite
WORKDIR /app
RUN mkdir /var/lib/lexgraph && chown node:node /var/lib/lexgraph
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE ./
COPY cypher ./cypher
COPY seeds ./seeds
COPY schema ./schema
COPY scripts/neo4j ./scripts/neo4j
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli/main.js", "serve"]
