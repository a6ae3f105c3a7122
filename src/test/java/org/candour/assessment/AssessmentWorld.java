package org.candour.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.candour.common.Auditable;
import org.candour.common.CurrentUser;
import org.candour.common.People;
import org.candour.common.Role;
import org.candour.common.UserId;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSets;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentState;
import org.candour.plans.Page;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Plans;
import org.candour.plans.Readability;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.candour.search.Doubt;
import org.candour.search.Passage;
import org.candour.search.PlanSearch;
import org.candour.search.SearchAnswer;
import org.candour.search.Snippet;
import org.candour.silences.Certificates;
import org.candour.silences.SearchCertificate;
import org.candour.silences.StandingFindings;
import org.mockito.Mockito;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The room on a real database, with its neighbours played by fakes: two plans (Northmoor, three pages; Tarnside, half
 * unread), assessors Imogen, Tomas and Priya, moderator Helen, publisher Daniel.
 */
@EnableMethodSecurity
@EnableTransactionManagement
@Import({
    CurrentUser.class,
    AssignmentStore.class,
    ScoreStore.class,
    AgreementStore.class,
    PlanSheets.class,
    BoardMaker.class,
    Citing.class,
    Assignments.class,
    ScoreSheets.class,
    Moderations.class,
    StoredRatings.class,
    CitationsHold.class,
    SubmittedSheetsAreComplete.class,
    AgreedLevelsRestOnSheets.class
})
public class AssessmentWorld {

    public static final RoundId ROUND = new RoundId("sample-2016");
    public static final String NORTHMOOR = "X54000001";
    public static final String TARNSIDE = "X54000006";
    public static final PlanVersionId NORTHMOOR_PLAN =
            new PlanVersionId(UUID.fromString("00000000-0000-0000-0000-000000000001"));
    public static final PlanVersionId TARNSIDE_PLAN =
            new PlanVersionId(UUID.fromString("00000000-0000-0000-0000-000000000006"));
    public static final DocumentId NORTHMOOR_MAIN =
            new DocumentId(UUID.fromString("00000000-0000-0000-0001-000000000001"));
    public static final DocumentId TARNSIDE_MAIN =
            new DocumentId(UUID.fromString("00000000-0000-0000-0001-000000000006"));
    /** What is to be known of every passage, and of what every certificate did not see. */
    public static final String DOUBT = "recognised from a picture, 87 % sure of its words";

    /** A question that finds a struck-out passage on the second page, and nothing else. */
    public static final String STRUCK_OUT = "quixotry";

    public static final String NOT_SEEN = "1 page holds pictures whose writing was not recognised";
    public static final Instant NOW = Instant.parse("2017-10-02T14:22:00Z");
    public static final UserId IMOGEN = new UserId("imogen");
    public static final UserId TOMAS = new UserId("tomas");
    public static final UserId PRIYA = new UserId("priya");

    public final List<Auditable> deeds = new ArrayList<>();

    /** Local issues that stand confirmed as unmentioned. */
    public final List<String> silentIssues = new ArrayList<>();

    public final Map<DocumentId, List<Page>> pages = new LinkedHashMap<>(Map.of(
            NORTHMOOR_MAIN,
            List.of(
                    page(1, "Northmoor and Vale\nA plan for health and care"),
                    page(
                            2,
                            "Urgent care will be provided from the right\nnumber of sites. The partners will consider the\n"
                                    + "configuration of services once the clinical case has been agreed."),
                    page(
                            3,
                            "We will continue to explore closer collaborative arrangements where these benefit patients.")),
            TARNSIDE_MAIN,
            List.of(page(1, "Tarnside"), new Page(2, Readability.UNREADABLE, "", "", "an image without text"))));

    @EventListener
    void remember(Auditable event) {
        deeds.add(event);
    }

    /** Does it as that person with those roles. */
    public static <T> T as(String user, Callable<T> work, Role... roles) {
        var before = SecurityContextHolder.getContext();
        try {
            signIn(user, roles);
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void doAs(String user, Runnable work, Role... roles) {
        as(
                user,
                () -> {
                    work.run();
                    return true;
                },
                roles);
    }

    public static void signIn(String user, Role... roles) {
        var context = SecurityContextHolder.createEmptyContext();
        String[] authorities = Arrays.stream(roles).map(Role::authority).toArray(String[]::new);
        context.setAuthentication(new TestingAuthenticationToken(user, "", authorities));
        SecurityContextHolder.setContext(context);
    }

    private static Page page(int number, String text) {
        return new Page(number, Readability.TEXT, "", text, "");
    }

    @Bean
    DataSource dataSource() {
        var dataSource = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(
                        new ClassPathResource(
                                "db/migration/assessment/V0801__assignments_scores_and_agreed_levels.sql"),
                        new ClassPathResource("db/migration/assessment/V0802__findings_a_proposal_rests_on.sql"),
                        new ClassPathResource("db/migration/assessment/V0825__what_was_known_of_cited_words.sql"))
                .execute(dataSource);
        return dataSource;
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, java.time.ZoneOffset.UTC);
    }

    @Bean
    CriteriaSets criteriaSets() {
        return new CriteriaSets() {
            @Override
            public CriteriaSet inForce(String setId) {
                return TestSet.STP;
            }

            @Override
            public Optional<CriteriaSet> edition(String setId, String edition) {
                return Optional.of(TestSet.STP).filter(set -> set.edition().equals(edition));
            }
        };
    }

    @Bean
    Rounds rounds() {
        Rounds rounds = Mockito.mock(Rounds.class);
        Round round = new Round(ROUND, "Sample", true, "Aldermark", "2016", "stp-2016", "", List.of(), "", Map.of());
        Mockito.when(rounds.find(ROUND)).thenReturn(Optional.of(round));
        Mockito.when(rounds.find("sample-2016")).thenReturn(Optional.of(round));
        Mockito.when(rounds.all()).thenReturn(List.of(round));
        return rounds;
    }

    @Bean
    People people() {
        Map<String, Role> roles = Map.of(
                "imogen", Role.ASSESSOR, "tomas", Role.ASSESSOR, "priya", Role.ASSESSOR, "helen", Role.MODERATOR);
        return new People() {
            @Override
            public List<Person> holding(Role role) {
                return roles.entrySet().stream()
                        .filter(e -> e.getValue() == role)
                        .map(e -> person(e.getKey()))
                        .sorted((a, b) -> a.fullName().compareTo(b.fullName()))
                        .toList();
            }

            @Override
            public Optional<Person> find(UserId id) {
                return Optional.of(person(id.value()));
            }

            private Person person(String id) {
                return new Person(new UserId(id), id.substring(0, 1).toUpperCase() + id.substring(1) + " Example");
            }
        };
    }

    @Bean
    Plans plans() {
        Plans plans = Mockito.mock(Plans.class);
        Map<PlanVersionId, DocumentId> mains = Map.of(NORTHMOOR_PLAN, NORTHMOOR_MAIN, TARNSIDE_PLAN, TARNSIDE_MAIN);
        Map<PlanVersionId, String> codes = new HashMap<>(Map.of(NORTHMOOR_PLAN, NORTHMOOR, TARNSIDE_PLAN, TARNSIDE));
        mains.forEach((version, main) -> {
            PlanVersion plan = new PlanVersion(
                    version, ROUND, codes.get(version), "Published December 2016", LocalDate.of(2016, 12, 15), true);
            Document document = document(main, version);
            Mockito.when(plans.version(version)).thenReturn(Optional.of(plan));
            Mockito.when(plans.newest(ROUND, codes.get(version))).thenReturn(Optional.of(plan));
            Mockito.when(plans.versions(ROUND, codes.get(version))).thenReturn(List.of(plan));
            Mockito.when(plans.documents(version)).thenReturn(List.of(document));
            Mockito.when(plans.document(main)).thenReturn(Optional.of(document));
            Mockito.when(plans.pages(main)).thenAnswer(call -> pages.get(main));
            Mockito.when(plans.page(Mockito.eq(main), Mockito.anyInt())).thenAnswer(call -> pages.get(main).stream()
                    .filter(p -> p.number() == call.<Integer>getArgument(1))
                    .findFirst());
        });
        Mockito.when(plans.versions(ROUND)).thenAnswer(call -> mains.keySet().stream()
                .flatMap(v -> plans.version(v).stream())
                .toList());
        Mockito.when(plans.coverage(NORTHMOOR_PLAN)).thenReturn(new Coverage(3, 3, 0, 0));
        Mockito.when(plans.coverage(TARNSIDE_PLAN)).thenReturn(new Coverage(2, 1, 0, 0));
        return plans;
    }

    private Document document(DocumentId id, PlanVersionId version) {
        int count = pages.get(id).size();
        return new Document(
                id,
                version,
                "main.pdf",
                DocumentRole.MAIN,
                "application/pdf",
                "ab".repeat(32),
                1000,
                DocumentState.INDEXED,
                "",
                "page",
                count,
                count,
                0,
                0,
                0,
                NOW,
                "sample");
    }

    @Bean
    Footprints footprints() {
        Footprints footprints = Mockito.mock(Footprints.class);
        List<Footprint> all = List.of(footprint(NORTHMOOR, "Northmoor and Vale"), footprint(TARNSIDE, "Tarnside"));
        Mockito.when(footprints.of(ROUND)).thenReturn(all);
        all.forEach(f -> Mockito.when(footprints.find(ROUND, f.code())).thenReturn(Optional.of(f)));
        return footprints;
    }

    private static Footprint footprint(String code, String name) {
        return new Footprint(
                ROUND,
                code,
                name,
                name,
                name.substring(0, 5),
                "Northmarch",
                900_000,
                "2016",
                "",
                "",
                "",
                "",
                new Footprint.Tile(0, 0));
    }

    /** Finds words as they stand, page by page. */
    @Bean
    PlanSearch planSearch() {
        PlanSearch search = Mockito.mock(PlanSearch.class);
        Mockito.when(search.within(Mockito.any(), Mockito.anyString())).thenAnswer(call -> {
            String words = call.getArgument(1);
            DocumentId document = call.getArgument(0);
            return pages.get(document).stream()
                    .filter(p -> p.text().contains(words))
                    .map(p -> passage(document, p, words))
                    .toList();
        });
        Mockito.when(search.search(Mockito.eq(NORTHMOOR_PLAN), Mockito.anyString(), Mockito.anyInt()))
                .thenAnswer(call -> answer(call.getArgument(1)));
        return search;
    }

    private SearchAnswer answer(String words) {
        PlanVersion plan = new PlanVersion(NORTHMOOR_PLAN, ROUND, NORTHMOOR, "Published", LocalDate.EPOCH, true);
        Coverage coverage = new Coverage(3, 3, 0, 0);
        List<Passage> found = pages.get(NORTHMOOR_MAIN).stream()
                .filter(p -> holds(p, words))
                .map(p -> passage(NORTHMOOR_MAIN, p, words))
                .toList();
        if (words.equals(STRUCK_OUT)) {
            Passage struck = passage(NORTHMOOR_MAIN, pages.get(NORTHMOOR_MAIN).get(1), words);
            return new SearchAnswer(
                    words,
                    List.of(words),
                    "",
                    List.of(),
                    List.of(),
                    List.of(new SearchAnswer.CannotTell(plan, coverage, Doubt.ASIDE, List.of(struck))),
                    "1");
        }
        return new SearchAnswer(
                words,
                searchedAs(words),
                "",
                found.isEmpty() ? List.of() : List.of(new SearchAnswer.Says(plan, found.size(), found, coverage)),
                found.isEmpty() ? List.of(new SearchAnswer.Silent(plan, coverage)) : List.of(),
                List.of(),
                "1");
    }

    /** Words in quotes next to each other, others anywhere on the page. */
    private static boolean holds(Page page, String words) {
        return words.startsWith("\"")
                ? page.text().contains(words.replace("\"", ""))
                : List.of(words.split(" ")).stream().allMatch(page.text()::contains);
    }

    private static List<String> searchedAs(String words) {
        return words.startsWith("\"") || !words.contains(" ")
                ? List.of(words)
                : List.of("\u201C" + words + "\u201D in a row");
    }

    private static Passage passage(DocumentId document, Page page, String words) {
        return new Passage(
                document,
                "main.pdf",
                DocumentRole.MAIN,
                "page",
                page.number(),
                new Snippet(List.of(new Snippet.Span("… ", false), new Snippet.Span(words, true))));
    }

    /** Nothing is published yet. */
    @Bean
    StandingFindings findings() {
        StandingFindings findings = Mockito.mock(StandingFindings.class);
        Mockito.when(findings.silentLocalIssues(Mockito.any())).thenAnswer(call -> List.copyOf(silentIssues));
        return findings;
    }

    @Bean
    PublishedProposals published() {
        return Mockito.mock(PublishedProposals.class);
    }

    @Bean
    PlanTexts planTexts() {
        PlanTexts texts = Mockito.mock(PlanTexts.class);
        Mockito.when(texts.pages(Mockito.any()))
                .thenAnswer(call -> pages.getOrDefault(call.<DocumentId>getArgument(0), List.of()));
        Mockito.when(texts.coverage(NORTHMOOR_PLAN)).thenReturn(new Coverage(3, 3, 0, 0));
        Mockito.when(texts.doubt(Mockito.any(), Mockito.anyInt(), Mockito.anyString()))
                .thenReturn(DOUBT);
        Mockito.when(texts.coverage(TARNSIDE_PLAN)).thenReturn(new Coverage(2, 1, 0, 0));
        return texts;
    }

    @Bean
    Certificates certificates() {
        Certificates certificates = Mockito.mock(Certificates.class);
        Mockito.when(certificates.issue(Mockito.any(), Mockito.anyString())).thenAnswer(call -> {
            PlanVersionId version = call.getArgument(0);
            String question = call.getArgument(1);
            List<Page> read = pages.get(version.equals(NORTHMOOR_PLAN) ? NORTHMOOR_MAIN : TARNSIDE_MAIN);
            int hits = (int) read.stream().filter(p -> holds(p, question)).count();
            int known =
                    (int) read.stream().filter(p -> p.readability().isRead()).count();
            return new SearchCertificate(
                    "C-1",
                    version,
                    question,
                    searchedAs(question),
                    known,
                    read.size() - known,
                    NOT_SEEN,
                    hits,
                    "slide",
                    "1",
                    List.of(),
                    NOW);
        });
        return certificates;
    }
}
