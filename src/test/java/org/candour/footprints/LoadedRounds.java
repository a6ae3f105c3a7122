package org.candour.footprints;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Both rounds that come with the portal, loaded from their packs into a database of the test's own. */
public final class LoadedRounds implements Rounds {

    public static final Round REAL = round("stp-2016", List.of("North", "Midlands and East", "London", "South"));
    public static final Round SAMPLE =
            round("sample-2016", List.of("Northmarch", "Westreach", "Eastern Levels", "Southfold"));

    private final JdbcClient jdbc;
    private final JdbcOperations operations;
    private final TransactionTemplate transaction;

    /** An empty database with the tables of both rooms. */
    public LoadedRounds() {
        DriverManagerDataSource database =
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/footprints", "classpath:db/migration/finance")
                .load()
                .migrate();
        jdbc = JdbcClient.create(database);
        operations = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** The footprints of both rounds. */
    public Footprints footprints() {
        FootprintLoader loader = loader(this);
        all().forEach(loader::load);
        return new StoredFootprints(this, new FootprintReader(jdbc));
    }

    FootprintLoader loader(Rounds rounds) {
        return new FootprintLoader(rounds, new PackStore(jdbc, transaction, Clock.systemUTC()));
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public JdbcOperations operations() {
        return operations;
    }

    public TransactionTemplate transaction() {
        return transaction;
    }

    /** How many rows the pack's table has under its header. */
    public int rowsOf(RoundId round, String file) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .ofCsvRecord(packFile(round, file).orElseThrow().getContentAsString(StandardCharsets.UTF_8))) {
            return (int) rows.stream().count() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Round round(String slug, List<String> regions) {
        return new Round(
                new RoundId(slug), slug, slug.startsWith("sample"), "", "", "stp-2016", "", regions, "", Map.of());
    }

    @Override
    public List<Round> all() {
        return List.of(SAMPLE, REAL);
    }

    @Override
    public Optional<Round> find(RoundId id) {
        return all().stream().filter(round -> round.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Round> find(String slug) {
        return find(new RoundId(slug));
    }

    @Override
    public Round first() {
        return SAMPLE;
    }

    @Override
    public Optional<Resource> packFile(RoundId id, String name) {
        Resource file = new ClassPathResource("rounds/" + id.slug() + "/" + name);
        return file.exists() ? Optional.of(file) : Optional.empty();
    }
}
