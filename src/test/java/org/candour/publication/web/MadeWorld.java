package org.candour.publication.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.finance.Figure;
import org.candour.finance.Finance;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
import org.candour.finance.OffsetTerms;
import org.candour.finance.OrganisationAccount;
import org.candour.finance.OrganisationLine;
import org.candour.finance.Reconciliation;
import org.candour.finance.Region;
import org.candour.finance.RegionLedger;
import org.candour.finance.SystemLedger;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.footprints.Organisation;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentState;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PublicPlans;
import org.candour.plans.Readability;
import org.candour.publication.Edition;
import org.candour.publication.Editions;
import org.candour.publication.PublishedFinding;
import org.candour.publication.PublishedFinding.PublishedCertificate;
import org.candour.publication.PublishedRating;
import org.candour.publication.PublishedRating.PublishedCitation;
import org.candour.publication.PublishedRating.PublishedLimit;
import org.candour.publication.PublishedRating.PublishedRobustness;
import org.candour.publication.PublishedRating.PublishedScore;
import org.candour.publication.question.SearchParameters;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.candour.search.Passage;
import org.candour.search.PublicPlanSearch;
import org.candour.search.Snippet;
import org.candour.silences.Counts;
import org.candour.silences.Issue;
import org.candour.silences.IssueCertificate.Part;
import org.candour.silences.Judgement;
import org.candour.silences.Nearness;
import org.candour.silences.PublicSilences;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.Verdict;
import org.candour.silences.VerdictEvidence;
import org.candour.silences.VerdictEvidence.Discounted;
import org.candour.silences.VerdictEvidence.Term;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two areas of one round: X1 has a public plan and a published rating, X2 has neither. A second round has nothing
 * published. The rooms are stubs; the API in front of them is the real one.
 */
class MadeWorld {

    static final RoundId ROUND = new RoundId("made-2016");
    static final RoundId QUIET = new RoundId("quiet-2016");
    static final String SHA = "ab".repeat(32);
    static final DocumentId DOCUMENT = new DocumentId(UUID.fromString("00000000-0000-0000-0000-000000000001"));
    static final PlanVersion VERSION = new PlanVersion(
            new PlanVersionId(UUID.fromString("00000000-0000-0000-0000-0000000000aa")),
            ROUND,
            "X1",
            "Published December 2016",
            LocalDate.of(2016, 12, 1),
            true);

    final Rounds rounds = mock();
    final Footprints footprints = mock();
    final Editions editions = mock();
    final Finance finance = mock();
    final PublicPlans plans = mock();
    final PublicPlanSearch search = mock();
    final PublicSilences silences = mock();
    final JsonMapper json = JsonMapper.builder().build();
    final MockMvc api;

    MadeWorld() {
        teach();
        Replies replies = new Replies(json);
        PublicRounds found = new PublicRounds(rounds, footprints);
        PublishedMeasures measures = new PublishedMeasures(finance, editions);
        api = MockMvcBuilders.standaloneSetup(
                        new RoundsEndpoint(rounds, footprints, editions, replies),
                        new FootprintsEndpoint(found, footprints, replies, json),
                        new RatingsEndpoint(found, editions, replies),
                        new FinanceEndpoint(found, finance, editions, measures, replies),
                        new MeasuresEndpoint(found, measures, replies),
                        new LedgerEndpoint(found, finance, replies),
                        new SearchEndpoint(
                                found,
                                search,
                                editions,
                                new SearchReplyMaker(plans),
                                new SearchParameters(footprints, plans, editions),
                                replies),
                        new SilencesEndpoint(found, silences, editions, replies),
                        new FindingsEndpoint(found, editions, replies),
                        new PlansEndpoint(found, plans, replies),
                        new DocumentsEndpoint(plans, replies),
                        new DescriptionEndpoint(replies))
                .setControllerAdvice(new ApiProblems(json))
                .build();
    }

    private void teach() {
        Round round = round(ROUND);
        when(rounds.all()).thenReturn(List.of(round, round(QUIET)));
        when(rounds.find(ROUND.slug())).thenReturn(Optional.of(round));
        when(rounds.find(QUIET.slug())).thenReturn(Optional.of(round(QUIET)));
        when(footprints.of(ROUND))
                .thenReturn(List.of(footprint("X1", "Upper, Vale", 912_400), footprint("X2", "Lower", null)));
        when(footprints.find(ROUND, "X1")).thenReturn(Optional.of(footprint("X1", "Upper, Vale", 912_400)));
        when(footprints.boundariesGeoJson(ROUND)).thenReturn(Optional.of(GEO));
        when(editions.current(ROUND)).thenReturn(Optional.of(edition()));
        when(editions.find(ROUND, 2)).thenReturn(Optional.of(edition()));
        when(editions.all(ROUND))
                .thenReturn(List.of(
                        new Editions.EditionLine(2, AT, "Corrected"), new Editions.EditionLine(1, AT, "First")));
        when(finance.figures(ROUND))
                .thenReturn(List.of(figure("-48.198", ""), figure(null, "none was stated"), offset()));
        when(finance.years(any(), any())).thenReturn(List.of("2016-17", "2015-16"));
        when(finance.measure(any(RoundId.class), any(Measure.class), any()))
                .thenAnswer(call -> List.of(measure(call.<Measure>getArgument(1), call.getArgument(2), null)));
        teachLedger();
        when(silences.matrix(ROUND)).thenReturn(matrix());
        when(silences.certified(ROUND, "X1", "stroke")).thenReturn(Optional.of(evidence()));
        when(plans.newest(ROUND)).thenReturn(List.of(VERSION));
        when(plans.versions(ROUND, "X1")).thenReturn(List.of(VERSION));
        when(plans.coverage(VERSION.id())).thenReturn(new Coverage(20, 19, 0, 0));
        when(plans.documents(VERSION.id())).thenReturn(List.of(document("Plan é.pdf", "application/pdf")));
        when(plans.document(DOCUMENT)).thenReturn(Optional.of(document("Plan é.pdf", "application/pdf")));
        when(plans.documentBySha256(SHA)).thenReturn(Optional.of(document("Plan é.pdf", "application/pdf")));
        when(plans.page(DOCUMENT, 3))
                .thenReturn(Optional.of(new Page(3, Readability.TEXT, "", "Stroke care moves.", "")));
    }

    private void teachLedger() {
        Region region = new Region("R2016-NORTH", "North", 2016, List.of("X1"));
        when(finance.regions(ROUND)).thenReturn(List.of(region));
        when(finance.ledgerYears(ROUND)).thenReturn(List.of("2016-17"));
        Reconciliation found = new Reconciliation(
                Reconciliation.State.DOES_NOT_ADD_UP,
                new BigDecimal("12.4"),
                BigDecimal.ZERO,
                BigDecimal.TEN,
                new BigDecimal("2.4"),
                "£2.4m is not explained.");
        OrganisationLine line = new OrganisationLine(
                "XN1", "Upper Trust", "trust", "refused", new BigDecimal("-48.198"), null, null, "Annual report");
        SystemLedger system =
                new SystemLedger("X1", null, List.of(), BigDecimal.ZERO, null, List.of(line), List.of(), found);
        RegionLedger ledger = new RegionLedger(region, "2016-17", figure("10", ""), List.of(system), List.of(), found);
        when(finance.ledger(ROUND, region, "2016-17")).thenReturn(ledger);
        when(finance.organisation(ROUND, "XN1"))
                .thenReturn(Optional.of(new OrganisationAccount(
                        new Organisation("X1", "XN1", "Upper Trust", "trust", true, "", "List"),
                        List.of(new OrganisationAccount.Year(
                                "2016-17",
                                List.of(figure("-48.198", "")),
                                List.of(line),
                                List.of(measure(Measure.DISTANCE_FROM_CONTROL_TOTAL, "2016-17", null)),
                                system,
                                List.of(ledger))))));
    }

    private static final Instant AT = Instant.parse("2026-03-01T09:30:00Z");
    private static final String GEO = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"X1"},
            "geometry":{"type":"Polygon","coordinates":[[[-1.68447,54.2616],[-1.7,54.25424],[-1.8,54.2],[-1.68447,54.2616]]]}}]}""";

    private static Round round(RoundId id) {
        return new Round(
                id,
                "A made round",
                true,
                "Aldermark",
                "2016/17",
                "stp-2016",
                "Made.",
                List.of("North"),
                "Made by hand",
                Map.of(Measure.DISTANCE_FROM_CONTROL_TOTAL.id(), "2016-17"));
    }

    private static Footprint footprint(String code, String name, Integer population) {
        return new Footprint(
                ROUND,
                code,
                name,
                name,
                code,
                "North",
                population,
                "2015",
                "Census",
                "",
                "",
                "",
                new Footprint.Tile(1, 2));
    }

    static Document document(String name, String type) {
        return new Document(
                DOCUMENT,
                VERSION.id(),
                name,
                DocumentRole.FINANCE_TEMPLATE,
                type,
                SHA,
                12,
                DocumentState.PARTLY_READABLE,
                "Page 7 is a picture.",
                "page",
                20,
                18,
                0,
                1,
                1,
                AT,
                "imogen");
    }

    static Figure figure(String value, String note) {
        return new Figure(
                ROUND,
                "X1",
                value == null ? null : "XN1",
                "control-total",
                "2015-16",
                value == null ? null : new BigDecimal(value),
                "GBP m",
                "",
                "",
                "exact",
                true,
                "refused",
                note,
                "Annual report",
                "");
    }

    private static Figure offset() {
        return new Figure(
                ROUND,
                "X1",
                null,
                Figure.OFFSET,
                "2016-17",
                new BigDecimal("4.6"),
                "GBP m",
                "",
                "",
                "exact",
                true,
                "",
                "",
                "Board paper",
                "",
                new OffsetTerms(OffsetTerms.NEIGHBOUR, null, ""));
    }

    static MeasureValue measure(Measure measure, String year, BigDecimal value) {
        String note = value == null ? "1 of 3 organisations reported; shown from 80 %" : "";
        return new MeasureValue("X1", measure.id(), year, value, measure.unit(), "outturn", 1, 3, "Returns", note);
    }

    static Edition edition() {
        return new Edition(
                ROUND,
                2,
                "Corrected",
                AT,
                "stp-2016",
                "c0ffee",
                List.of(rating()),
                List.of(measure(Measure.DISTANCE_FROM_CONTROL_TOTAL, "2016-17", new BigDecimal("-15.0375"))),
                List.of(finding(1)));
    }

    /** On that edition of the issue; edition 2 is the one asked now. */
    static PublishedFinding finding(int issueEdition) {
        return new PublishedFinding(
                "X1",
                VERSION.id().toString(),
                VERSION.title(),
                "stroke",
                issueEdition,
                "Stroke units",
                "Does the plan say where?",
                "",
                false,
                Judgement.CONFIRMED_UNMENTIONED,
                "Three sites treat stroke today.",
                List.of(),
                new PublishedCertificate(
                        "C-37",
                        Verdict.NOT_MENTIONED,
                        "Not mentioned in the 19 pages that could be read.",
                        19,
                        1,
                        0,
                        SHA,
                        "17",
                        AT,
                        Map.of(Part.TERM, List.of("stroke, HASU"))),
                AT);
    }

    static PublishedRating rating() {
        return new PublishedRating(
                "X1",
                "Upper, Vale",
                new BigDecimal("2.8571428571"),
                "making-progress",
                "Making progress",
                "M",
                "advanced",
                "Advanced",
                Map.of("reconfiguration-candour", new BigDecimal("1.9999")),
                List.of(new PublishedLimit("finance-below-2", "Finance", "making-progress", "Finance scores 1.57.")),
                new PublishedRobustness(10_000, 7, Map.of("making-progress", 0.87654), 3, 5, ""),
                2,
                null,
                5.0 / 6,
                VERSION.id().toString(),
                VERSION.title(),
                19,
                20,
                List.of(new PublishedScore(
                        "finance",
                        "F1",
                        "Gap",
                        "Is it stated?",
                        "2",
                        2,
                        "Partly",
                        "It is partly.",
                        "",
                        List.of("=because"),
                        List.of(
                                new PublishedCitation(
                                        DOCUMENT.toString(),
                                        "Main",
                                        "page",
                                        3,
                                        "Stroke care",
                                        "",
                                        "",
                                        0,
                                        0,
                                        "in a comment"),
                                new PublishedCitation(
                                        "", "", "", 0, "", "C-1", "capital", 19, 1, "1 page could not be read")))));
    }

    private static Issue issue() {
        return new Issue(
                ROUND,
                "stroke",
                2,
                "Stroke units",
                "Does the plan say where?",
                "It matters.",
                "",
                List.of(),
                List.of(List.of("stroke")),
                List.of("clot"),
                List.of("stroke of luck"),
                List.of(),
                List.of(),
                true,
                false);
    }

    private static Cell cell() {
        return new Cell(
                Verdict.NOT_MENTIONED,
                "Not mentioned in the 19 pages that could be read.",
                false,
                new Counts("stroke", 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0));
    }

    private static SilenceMatrix matrix() {
        Row row = new Row(VERSION, new Coverage(20, 19, 0, 0), Map.of("stroke", cell()));
        return new SilenceMatrix(List.of(issue()), List.of(row), true);
    }

    private static VerdictEvidence evidence() {
        return new VerdictEvidence(
                issue(),
                VERSION,
                cell(),
                new Coverage(20, 19, 0, 0),
                List.of(),
                List.of(),
                List.of(new Discounted(
                        new Passage(
                                DOCUMENT,
                                "Plan.pdf",
                                DocumentRole.MAIN,
                                "page",
                                3,
                                new Snippet(List.of(new Snippet.Span("A stroke of luck.", false)))),
                        "stroke",
                        "stroke of luck")),
                Nearness.NOT_YET,
                List.of(new Term("stroke", List.of("stroke", "HASU"), false)),
                List.of(document("Plan.pdf", "application/pdf")),
                "ab12",
                "2.7",
                AT,
                List.of());
    }
}
