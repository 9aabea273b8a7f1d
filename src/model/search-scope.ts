/** A part of the archive that can be searched alone: `in=` in the address of the search page. */
import { issueId } from './ids.ts';

export interface SearchScope {
  /** `liaocheng-ribao`, `liaocheng-ribao/2023-10-25`, `topics/finance`, `places/shenxian` */
  value: string;
  /** The label that readers see. */
  name: string;
}

export const newspaperScope = (id: string, title: string): SearchScope => ({ value: id, name: title });
export const issueScope = (newspaper: string, issue: string, name: string): SearchScope => ({
  value: issueId(newspaper, issue),
  name,
});
export const topicScope = (id: string, label: string): SearchScope => ({ value: `topics/${id}`, name: label });
export const placeScope = (id: string, label: string): SearchScope => ({ value: `places/${id}`, name: label });
