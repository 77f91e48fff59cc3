import { openPostgres } from '../../src/store/postgres.ts';
import { storeContract } from '../contracts/store-contract.ts';
import { describePostgres } from '../postgres/describe-postgres.ts';

describePostgres('a Postgres server', (url) => storeContract('Postgres', () => openPostgres(url())));
