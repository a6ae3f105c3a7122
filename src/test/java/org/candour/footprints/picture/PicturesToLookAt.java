package org.candour.footprints.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.candour.footprints.Footprints;
import org.candour.footprints.LoadedRounds;
import org.candour.rounds.RoundId;

/** Writes both rounds' maps as pages for people to look at: give it the folder of the styles and one to write to. */
final class PicturesToLookAt {

    private PicturesToLookAt() {}

    public static void main(String[] args) throws IOException {
        Path styles = Path.of(args[0]);
        Footprints footprints = new LoadedRounds().footprints();
        DrawnPictures pictures = new DrawnPictures(footprints);
        for (RoundId round : new RoundId[] {LoadedRounds.REAL.id(), LoadedRounds.SAMPLE.id()}) {
            String last = footprints.of(round).getLast().code();
            String page = "<!doctype html><link rel=stylesheet href='file:" + styles + "/tokens.css'>"
                    + "<link rel=stylesheet href='file:" + styles + "/site.css'>"
                    + "<body style='display:grid;grid-template-columns:460px 460px 152px;gap:20px;padding:10px'>"
                    + DrawnPicturesTest.map(round, true)
                    + pictures.tileMap(round, "Tiles", DrawnPicturesTest.areas(round, true))
                    + "<div>" + pictures.locator(round, last).orElseThrow()
                    + pictures.locator(
                                    round,
                                    footprints
                                            .of(round)
                                            .get(25 % footprints.of(round).size())
                                            .code())
                            .orElseThrow()
                    + "</div>";
            Files.writeString(Path.of(args[1]).resolve(round + ".html"), page);
        }
    }
}
