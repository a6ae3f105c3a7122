package org.candour.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.candour.common.ProblemsException;
import org.candour.criteria.files.CriteriaFiles;
import org.candour.criteria.files.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class StoredCriteriaSetsTest {

    @TempDir
    Path folder;

    private EditionStore store;

    @BeforeEach
    void freshDatabase() {
        var dataSource = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/criteria/V0301__editions_of_criteria_sets.sql"))
                .execute(dataSource);
        store = new EditionStore(JdbcClient.create(dataSource), Clock.systemUTC());
    }

    @BeforeEach
    void copyTheFiles() throws Exception {
        for (SourceFile file : CriteriaFiles.in("classpath:ratings-criteria")) {
            Path copy = folder.resolve(file.name());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, file.text());
        }
    }

    @Test
    void aChangedFileMakesANewEditionAndTheOldOneStaysAsItWas() throws Exception {
        CriteriaSet before = start().inForce("stp-2016");
        replace("domains/finance.yaml", "title: \"Finance\"", "title: \"Money\"");

        CriteriaSets after = start();

        assertThat(after.inForce("stp-2016").edition()).isNotEqualTo(before.edition());
        assertThat(after.edition("stp-2016", before.edition())).contains(before);
        assertThat(new EditionsAreUnchanged(store).violations()).isEmpty();
    }

    @Test
    void anEditionNobodyEverHadIsEmpty() {
        assertThat(start().edition("stp-2016", "000000000000")).isEmpty();
    }

    @Test
    void faultyFilesStopTheStartWithTheWholeList() throws Exception {
        replace("domains/finance.yaml", "weight: 25", "weight: 24");
        replace("limiting-rules.yaml", "domain: finance", "domain: fnance");
        assertThatThrownBy(this::start)
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("2 problems")
                .hasMessageContaining("stp-2016/set.yaml, line ")
                .hasMessageContaining("stp-2016/limiting-rules.yaml, line ");
        assertThat(store.all()).isEmpty();
    }

    @Test
    void theStartReportIsTheListAndWhatToDo() throws Exception {
        replace("domains/finance.yaml", "weight: 25", "weight: 24");
        try {
            start();
        } catch (BadCriteriaException e) {
            FailureAnalysis report = new BadCriteriaReport().analyze(new IllegalStateException("bean", e));
            assertThat(report.getDescription()).contains("1 problem", "add up to 99");
            assertThat(report.getAction()).contains("start again");
            return;
        }
        throw new AssertionError("It started");
    }

    @Test
    void aSetThatIsNotThereIsNamedWithThoseThatAre() {
        assertThatThrownBy(() -> start().inForce("stp-2099"))
                .hasMessageContaining("stp-2099")
                .hasMessageContaining("stp-2016");
    }

    @Test
    void anInvariantNoticesAnEditionThatWasTamperedWith() {
        start();
        store.keep("stp-2016", "aaaaaaaaaaaa", "{}");
        assertThat(new EditionsAreUnchanged(store).violations()).hasSize(1);
    }

    private StoredCriteriaSets start() {
        return new StoredCriteriaSets(folder.toString(), store);
    }

    private void replace(String file, String old, String with) throws Exception {
        Path path = folder.resolve("stp-2016").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replaceFirst(old, with));
    }
}
