export { plantFaults } from './faults/plant-faults.js';
export { sampleNotice, sampleRows } from './sample-rows.js';
