package org.candour.silences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.candour.common.CurrentUser;
import org.candour.common.ProblemsException;
import org.candour.plans.Coverage;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersion;
import org.candour.search.FakePlans;
import org.candour.search.SearchHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

class CertificatesTest {

    @TempDir
    Path data;

    private final FakePlans plans = new FakePlans();
    private final List<Object> events = new ArrayList<>();
    private EmbeddedDatabase database;
    private SearchHouse house;
    private Certificates certificates;

    @BeforeEach
    void open() {
        database = new EmbeddedDatabaseBuilder()
                .setType(EmbeddedDatabaseType.H2)
                .generateUniqueName(true)
                .addScript("db/migration/silences/V0701__certificates.sql")
                .addScript("db/migration/silences/V0703__findings_with_their_certificates.sql")
                .addScript("db/migration/silences/V0725__what_was_known_of_cited_words.sql")
                .addScript("db/migration/silences/V0730__page_word_of_certificates.sql")
                .build();
        house = new SearchHouse(data, plans);
        certificates = new StoredCertificates(
                new CertificateMaker(house.search, plans, house.indexing, Clock.systemUTC()),
                new CertificateStore(JdbcClient.create(database)),
                new CurrentUser(),
                events::add);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "imogen", null, AuthorityUtils.createAuthorityList("ROLE_ASSESSOR")));
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        house.close();
        database.shutdown();
    }

    @Test
    void certifiesNoSilenceWhereWordsOfTheSameFamilyStand() {
        PlanVersion plan = plans.plan("A", true, "Maternity care.", "Care of diabetic patients.");
        house.indexed();

        assertThatThrownBy(() -> certificates.issue(plan.id(), "diabetes"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("others of the same family");
        assertThat(certificates.issue(plan.id(), "diabetes -diabetic").showsSilence())
                .isTrue();
    }

    @Test
    void keepsWhatWasSearchedAndFound() {
        PlanVersion plan = plans.plan("A", true, "Maternity care.", "Nothing else.");
        house.indexed();

        SearchCertificate issued = certificates.issue(plan.id(), "stroke OR hyper-acute");

        assertThat(issued.number()).isEqualTo("C-1");
        assertThat(issued.showsSilence()).isTrue();
        assertThat(issued.pagesSearched()).isEqualTo(2);
        assertThat(issued.searchedAs())
                .containsExactly("(stroke or HASU or TIA)", "(hyper-acute (also hyper acute, hyperacute) or HASU)");
        assertThat(issued.documents()).containsExactly("ab".repeat(32));
        assertThat(certificates.find("C-1")).contains(issued);
        assertThat(events).containsExactly(new CertificateIssued("C-1", "imogen", issued.at()));
    }

    @Test
    void keepsWhatNobodyHadSeenWhenItWasIssued() {
        String[] pages = new String[40];
        java.util.Arrays.fill(pages, "Maternity care.");
        pages[7] = null;
        PlanVersion plan = plans.plan("A", true, pages);
        house.indexed();

        SearchCertificate issued = certificates.issue(plan.id(), "stroke");
        plans.forget(plan); // whatever becomes of the plan

        assertThat(issued.showsSilence()).isTrue();
        assertThat(certificates.find(issued.number()))
                .map(SearchCertificate::notSeen)
                .contains("1 page could not be read");
    }

    @Test
    void noSilenceIsCertifiedWhereThePortalAsksForMoreThanWasRead() {
        PlanVersion plan = plans.plan("A", true, "Maternity care.");
        plans.cover(plan, pages -> new Coverage(40, 39, 0, 0));
        house.indexed();
        assertThat(certificates.issue(plan.id(), "stroke").showsSilence()).isTrue();

        plans.cover(plan, pages -> new Coverage(40, 39, 0, 0).withThreshold(99));

        assertRefused(plan, "stroke", "39 of 40 pages could be read: too little for a silence.");
    }

    @Test
    void aCertificateFromBeforeItWasNotedSaysNothingOfIt() {
        PlanVersion plan = plans.plan("A", true, "Maternity care.");
        house.indexed();
        SearchCertificate issued = certificates.issue(plan.id(), "stroke");
        JdbcClient.create(database)
                .sql("update search_certificate set not_seen = null")
                .update();

        assertThat(certificates.find(issued.number())).contains(issued);
    }

    @Test
    void runningItAgainGivesTheSameAnswerAndChangesNothing() {
        PlanVersion plan = plans.plan("A", true, "Stroke care.", "Nothing else.");
        house.indexed();
        SearchCertificate issued = certificates.issue(plan.id(), "stroke");

        SearchCertificate again = certificates.rerun(issued.number());

        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("at", "indexVersion") // the index may have been saved in between
                .isEqualTo(issued);
        assertThat(issued.hits()).isEqualTo(1);
        assertThat(issued.showsSilence()).isFalse();
        assertThat(certificates.find(issued.number())).contains(issued);
    }

    @Test
    void doesNotShowSilenceWhereTooMuchCouldNotBeRead() {
        PlanVersion plan = plans.plan("A", true, "Maternity care.", null);
        house.indexed();

        assertThat(certificates.issue(plan.id(), "stroke").showsSilence()).isFalse();
    }

    @Test
    void refusesWhileThePlanIsNotFullyReadOrIndexed() {
        PlanVersion plan = plans.plan("A", true, "Maternity care.");
        assertRefused(plan, "stroke", "still being read");

        house.indexed();
        plans.pending(plan);
        assertRefused(plan, "stroke", "still being read");
    }

    @Test
    void refusesSilenceWhereADocumentCouldNotBeRead() {
        PlanVersion plan = plans.plan("A", true, "Maternity care.");
        plans.document(plan, new DocumentId(UUID.randomUUID()), new String[0]);
        plans.document(plan, new DocumentId(UUID.randomUUID()), (String) null);
        house.indexed();

        assertRefused(plan, "stroke", "could not be read at all");
        assertThat(certificates.issue(plan.id(), "maternity").hits()).isEqualTo(1);
    }

    @Test
    void refusesAQuestionThatCannotBeSearched() {
        PlanVersion plan = plans.plan("A", true, "Maternity care.");
        house.indexed();

        assertRefused(plan, "*:*", "only at the end of a word");
    }

    @Test
    void findsNothingUnderMadeUpNumbers() {
        assertThat(certificates.find("C-999")).isEmpty();
        assertThat(certificates.find("12; drop table")).isEmpty();
        assertThatThrownBy(() -> certificates.rerun("C-999")).isInstanceOf(ProblemsException.class);
    }

    private void assertRefused(PlanVersion plan, String question, String why) {
        assertThatThrownBy(() -> certificates.issue(plan.id(), question))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining(why);
    }
}
