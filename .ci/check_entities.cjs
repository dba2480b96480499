// The entities of a built site against the FollowTheMoney model itself: schemata, properties, what is required, and what one entity may name.
//
//     node check_entities.cjs OUTPUT
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const library = require.resolve('@alephdata/followthemoney');
const { schemata } = JSON.parse(readFileSync(join(dirname(library), 'defaultModel.json'), 'utf8'));

const lineage = (name) => [name, ...schemata[name].schemata.filter((other) => other !== name)];
const propertiesOf = (name) => Object.assign({}, ...lineage(name).reverse().map((each) => schemata[each].properties));
const forms = { date: /^\d{4}(-\d\d(-\d\d)?)?$/, url: /^https?:\/\// };

function valueFault(value, property, schemaOf) {
  if (forms[property.type] && !forms[property.type].test(value)) return `'${value}' is no ${property.type}`;
  if (property.type !== 'entity') return null;
  if (!schemaOf.has(value)) return `there is no entity ${value}`;
  return lineage(schemaOf.get(value)).includes(property.range) ? null : `a ${schemaOf.get(value)} where a ${property.range} belongs`;
}

function* faultsOf(entity, schemaOf) {
  const schema = schemata[entity.schema];
  if (!schema || schema.abstract) return yield `there is no schema ${entity.schema}`;
  const properties = propertiesOf(entity.schema);
  for (const name of schema.required ?? []) if (!entity.properties[name]?.length) yield `${entity.schema} lacks ${name}`;
  for (const [name, values] of Object.entries(entity.properties)) {
    if (!properties[name] || properties[name].stub) yield `${entity.schema} has no ${name}`;
    else for (const value of values) {
      const fault = valueFault(value, properties[name], schemaOf);
      if (fault) yield `${entity.schema}.${name}: ${fault}`;
    }
  }
}

const entities = readFileSync(join(process.argv[2], 'data/entities.ftm.json'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]));
const faults = entities.flatMap((entity) => [...faultsOf(entity, schemaOf)].map((fault) => `${entity.id}: ${fault}`));
faults.slice(0, 50).forEach((fault) => console.log(fault));
console.log(`${entities.length} entities, ${faults.length} faults`);
process.exitCode = faults.length || !entities.length ? 1 : 0;
