export { sampleCases } from './data/cases.js';
export { plantFaults } from './faults/plant-faults.js';
export { sampleNotice, sampleRows } from './sample-rows.js';
