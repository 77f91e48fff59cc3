# syntax=docker/dockerfile:1

# Node is that of the official image, not the one in the lockfile: that one needs libatomic, which a slim Debian lacks, and
# would come on top. The tests hold both to one version, and start the program from what is copied here.
FROM node:26.10.0-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts && mkdir data

FROM node:26.10.0-slim
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY src src
COPY prompts prompts
COPY briefings briefings
COPY --from=packages --chown=1000:1000 /app/data data

# A number, as Kubernetes can not tell from a name that it is not root. All but data belongs to root and stays as it is.
USER 1000:1000
VOLUME /app/data
ENV HEALTH_PORT=9090
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --start-interval=2s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# What `npm start` runs, without npm, which does not pass SIGTERM on.
CMD ["node", "--max-semi-space-size=2", "--import", "./src/prepare-node.mjs", "src/main.ts"]
