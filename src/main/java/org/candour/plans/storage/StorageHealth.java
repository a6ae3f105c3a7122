package org.candour.plans.storage;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candour.common.HealthNotes;
import org.candour.common.html.Figures;
import org.candour.plans.records.OriginalRecords;
import org.candour.plans.records.OriginalRecords.Damaged;
import org.candour.plans.store.DocumentStore;
import org.candour.plans.store.StorageSettings;
import org.springframework.stereotype.Component;

/** Tells administrators how much space there is, whether originals were compared in time, and which are damaged. */
@Component
class StorageHealth implements HealthNotes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final OriginalRecords records;
    private final DocumentStore originals;
    private final StorageSettings settings;
    private final Clock clock;

    StorageHealth(OriginalRecords records, DocumentStore originals, StorageSettings settings, Clock clock) {
        this.records = records;
        this.originals = originals;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note("Space taken by originals", Figures.size(records.bytes()), false));
        notes.add(room());
        notes.add(compared());
        for (Damaged damaged : records.damaged()) {
            notes.add(new Note(
                    "Damaged original",
                    damaged.fileNames() + " (" + damaged.sha256() + "): " + damaged.damage()
                            + " It is not handed out. Upload the same file again, or restore it from a backup.",
                    true));
        }
        return notes;
    }

    private Note room() {
        String title = "Room for further uploads";
        try {
            long room = originals.room();
            String reserve = Figures.size(settings.reserve().toBytes());
            return room > 0
                    ? new Note(title, Figures.size(room) + ", with " + reserve + " held in reserve", false)
                    : new Note(
                            title,
                            "None: less than the reserve of " + reserve + " is free. Uploads are refused.",
                            true);
        } catch (IOException e) {
            return new Note(title, "It cannot be told: " + e.getMessage(), true);
        }
    }

    private Note compared() {
        int due = records.due(clock.instant().minus(settings.verifyEvery())).size();
        String every = "Each is compared with its SHA-256 every "
                + settings.verifyEvery().toDays() + " days; ";
        String words = records.oldestCheck()
                .map(oldest ->
                        "the oldest comparison was on " + DAY.format(oldest.atZone(ZoneId.systemDefault())) + ", ")
                .orElse("");
        return new Note("Originals", every + words + due + " due now", false);
    }
}
