import { writePolicies } from './serving/writePolicies.ts';

const [folder = 'dist'] = process.argv.slice(2);
const pages = writePolicies(folder);
console.log(`Policies of ${pages} ${pages === 1 ? 'page' : 'pages'} are in ${folder}/.policy and ${folder}/_headers.`);
