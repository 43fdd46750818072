import * as v from 'valibot';
import { holidayYearSchema } from '../../../core/working-days.js';
import { readYaml } from '../../read-yaml.js';

/** The days off of 2023 to 2026, as shipped. */
export const holidayYears = [2023, 2024, 2025, 2026].map((year) =>
  v.parse(holidayYearSchema, readYaml(`policies/holidays/${year}.yaml`)),
);
