package org.candour.publication.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.plans.PlanVersion;
import org.candour.plans.PublicPlans;
import org.candour.publication.web.DocumentEntry.CoverageEntry;
import org.candour.search.Passage;
import org.candour.search.SearchAnswer;
import org.springframework.stereotype.Component;

/** Writes the three columns of a search answer in the API's words. */
@Component
class SearchReplyMaker {

    private final PublicPlans plans;

    SearchReplyMaker(PublicPlans plans) {
        this.plans = plans;
    }

    SearchReply reply(SearchAnswer answer, Map<String, String> names) {
        return new SearchReply(
                answer.question(),
                answer.searchedAs(),
                answer.says().stream().flatMap(plan -> says(plan, names)).toList(),
                answer.silent().stream()
                        .map(s -> new SearchReply.Silent(
                                s.version().footprint(),
                                name(names, s.version()),
                                s.version().title(),
                                CoverageEntry.of(s.coverage()),
                                SearchReply.wording(answer),
                                nearest(s.nearest())))
                        .toList(),
                answer.cannotTell().stream()
                        .map(c -> new SearchReply.CannotTell(
                                c.version().footprint(),
                                name(names, c.version()),
                                c.version().title(),
                                c.uncertainty().slug(),
                                c.reason(),
                                CoverageEntry.of(c.coverage()),
                                nearest(c.perhaps())))
                        .toList(),
                answer.detail().notes(),
                answer.detail().didYouMean(),
                SearchReply.NOTE,
                answer.indexVersion());
    }

    private List<SearchReply.Nearest> nearest(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> plans.document(passage.document()).stream()
                        .map(document -> new SearchReply.Nearest(
                                document.sha256(),
                                passage.fileName(),
                                passage.pageWord(),
                                passage.page(),
                                passage.snippet().text(),
                                Texts.orNull(passage.doubt()),
                                "/api/v1/documents/" + document.sha256() + "/pages/" + passage.page())))
                .toList();
    }

    private static String name(Map<String, String> names, PlanVersion version) {
        return names.getOrDefault(version.footprint(), version.footprint());
    }

    /** A row a passage; a plan that says it has a row also when none of its passages can be shown. */
    private Stream<SearchReply.Says> says(SearchAnswer.Says plan, Map<String, String> names) {
        String name = name(names, plan.version());
        List<SearchReply.Says> passages = plan.passages().stream()
                .flatMap(passage -> plans.document(passage.document()).stream()
                        .map(document -> passage(plan, name, passage, document.sha256())))
                .toList();
        return passages.isEmpty()
                ? Stream.of(new SearchReply.Says(
                        plan.version().footprint(),
                        name,
                        plan.version().title(),
                        plan.pagesHit(),
                        CoverageEntry.of(plan.coverage()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null))
                : passages.stream();
    }

    private static SearchReply.Says passage(SearchAnswer.Says plan, String name, Passage passage, String sha256) {
        return new SearchReply.Says(
                plan.version().footprint(),
                name,
                plan.version().title(),
                plan.pagesHit(),
                CoverageEntry.of(plan.coverage()),
                sha256,
                passage.fileName(),
                passage.pageWord(),
                passage.page(),
                passage.snippet().text(),
                Texts.orNull(passage.doubt()),
                SearchReply.Hit.of(passage.snippet()),
                "/api/v1/documents/" + sha256 + "/pages/" + passage.page());
    }
}
