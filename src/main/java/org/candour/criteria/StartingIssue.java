package org.candour.criteria;

import java.util.List;

/**
 * An issue of the register a round starts with: something a plan may be expected to deal with.
 *
 * @param id kebab-case
 * @param question what an assessor asks of the plan
 * @param domain id of a domain of the set; empty when it stands in none
 * @param appliesTo footprint codes; empty when it is asked of all
 * @param groups any-of groups of terms; a near-phrase is written {@code led by | chaired by NEAR/8 chief executive}
 * @param related words that suggest the issue without naming it: where they are all there is, a person looks
 * @param falseFriends phrases to subtract
 * @param cueWords wordings that commit somebody to something
 * @param sources who says that plans should deal with it: ids of the set's sources, or publications with their dates
 */
public record StartingIssue(
        String id,
        String title,
        String question,
        String why,
        String domain,
        List<String> appliesTo,
        List<List<String>> groups,
        List<String> related,
        List<String> falseFriends,
        List<String> cueWords,
        List<String> sources) {}
