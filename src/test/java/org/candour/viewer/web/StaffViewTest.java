package org.candour.viewer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.pdf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;
import org.candour.plans.Document;
import org.candour.plans.IndexingProgress;
import org.candour.plans.PageCorrections;
import org.candour.plans.PlansTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who sees a document, before and after it is public. */
@WithMockUser(username = "daniel", roles = "PUBLISHER")
class StaffViewTest extends PlansTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private PageCorrections corrections;

    @Autowired
    private IndexingProgress indexing;

    private MockMvc view;
    private Document document;

    @BeforeEach
    void readAPlan() {
        view = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        document = read(
                upload("plan.pdf"),
                pdf().text("Stroke care moves " + System.nanoTime()).bytes());
        await(() -> !indexing.isPending(document.id()));
    }

    @ParameterizedTest
    @CsvSource({"png, image/png, SHOWN", "tiff, application/octet-stream, BY_PAGE"})
    void aPageThatIsAPictureIsShownAsOneWhereBrowsersCan(String format, String sent, String picture) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY), format, bytes);
        Document scan = read(upload("scan." + format), bytes.toByteArray());

        view.perform(imogen(get("/work/view/" + scan.id())))
                .andExpect(header().string("Content-Type", sent))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        view.perform(imogen(get("/work/view/" + scan.id() + "/pages/1")))
                .andExpect(jsonPath("$.readability").value("UNREADABLE"))
                .andExpect(jsonPath("$.picture").value(picture));
        view.perform(imogen(get("/work/view/" + document.id() + "/pages/1")))
                .andExpect(jsonPath("$.picture").value(""));
    }

    /** With the rights of the document; the file itself is only ever saved. */
    @Test
    void aPageOfATiffIsPaintedForThoseWhoMaySeeIt() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedImage page = new BufferedImage(310, 400, BufferedImage.TYPE_BYTE_BINARY);
        page.setRGB(5, 5, (int) System.nanoTime() | 0xFFFFFF);
        ImageIO.write(page, "tiff", bytes);
        Document scan = read(upload("fax.tiff"), bytes.toByteArray());
        String picture = "/view/" + scan.id() + "/pages/1/picture";

        byte[] shown = view.perform(imogen(get("/work" + picture)))
                .andExpect(header().string("Content-Type", "image/png"))
                .andExpect(header().string("Cache-Control", "no-store, private"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(shown)).getWidth()).isEqualTo(310);

        view.perform(imogen(get("/work/view/" + scan.id() + "/pages/2/picture")))
                .andExpect(status().isNotFound());
        view.perform(imogen(get("/work/view/" + document.id() + "/pages/1/picture")))
                .andExpect(status().isNotFound());
        view.perform(get(picture)).andExpect(status().isNotFound());
        asPublisher(() -> plans.publish(scan.version()));
        view.perform(get(picture)).andExpect(header().string("Content-Type", "image/png"));
        asPublisher(() -> plans.unpublish(scan.version()));
        view.perform(get(picture))
                .andExpect(status().isNotFound())
                .andExpect(content().bytes(new byte[0]));
    }

    @Test
    void thePeopleOfTheWorkflowSeeItAndNobodyKeepsIt() throws Exception {
        String address = "/work/view/" + document.id();
        view.perform(imogen(get(address)))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store, private"))
                .andExpect(header().string("ETag", "\"" + document.sha256() + "\""))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"plan.pdf\""));
        view.perform(imogen(head(address))).andExpect(status().isOk());
        view.perform(imogen(get(address)).header("Range", "bytes=0-3"))
                .andExpect(status().isPartialContent())
                .andExpect(content().string("%PDF"));
        view.perform(imogen(get(address + "/pages/1")))
                .andExpect(header().string("Cache-Control", "no-store, private"))
                .andExpect(jsonPath("$.readability").value("TEXT"))
                .andExpect(jsonPath("$.text", containsString("Stroke care moves")))
                .andExpect(jsonPath("$.marks").isArray());
        view.perform(imogen(get(address + "/strip")))
                .andExpect(jsonPath("$.pages").value("T"));
        view.perform(imogen(get(address + "/find").param("q", "stroke")))
                .andExpect(jsonPath("$.hits[0].page").value(1))
                .andExpect(jsonPath("$.hits[0].note").value(""));
        view.perform(imogen(get(address + "/find").param("q", "*")))
                .andExpect(jsonPath("$.hits").isEmpty())
                .andExpect(jsonPath("$.problem", not("")));
        view.perform(imogen(get(address + "/find").param("q", "a".repeat(401))))
                .andExpect(jsonPath("$.problem", containsString("400")));
    }

    @Test
    void thePeopleOfTheWorkflowSeeWhoSetAPageRightAndThePublicDoesNot() throws Exception {
        asPublisher(() -> corrections.correct(document.id(), 1, "Stroke care stays.", "Read by eye"));

        view.perform(imogen(get("/work/view/" + document.id() + "/strip")))
                .andExpect(jsonPath("$.people[0].page").value(1))
                .andExpect(jsonPath("$.people[0].shape").value("corrected"))
                .andExpect(jsonPath("$.people[0].words", containsString("Corrected by a person (")));
        asPublisher(() -> plans.publish(document.version()));
        view.perform(get("/view/" + document.id() + "/strip"))
                .andExpect(jsonPath("$.pages").value("T"))
                .andExpect(jsonPath("$.people[0].words").value("set right by a person"));
    }

    @Test
    void whatAPersonTypedFromAPictureIsNotCalledRecognised() throws Exception {
        Document scan = read(
                upload("scan.pdf"),
                pdf().text("As it is " + System.nanoTime()).damaged().bytes());
        asPublisher(() -> corrections.correct(scan.id(), 2, "Typed by eye.", "Read by eye"));
        asPublisher(() -> plans.publish(scan.version()));

        for (String address : new String[] {"/work/view/" + scan.id(), "/view/" + scan.id()}) {
            view.perform(imogen(get(address + "/strip")))
                    .andExpect(jsonPath("$.pages").value("TT"));
            view.perform(imogen(get(address + "/pages/2")))
                    .andExpect(jsonPath("$.readability").value("TEXT"))
                    .andExpect(jsonPath("$.marks[0].title").value("Set right by a person"))
                    .andExpect(jsonPath("$.marks[0].to").value("Typed by eye.".length()));
            view.perform(imogen(get(address + "/pages/1")))
                    .andExpect(jsonPath("$.marks").isEmpty());
        }
        view.perform(get("/api/v1/documents/" + scan.sha256() + "/pages/2"))
                .andExpect(jsonPath("$.textNote").value("Set right by a person."));
    }

    @Test
    void othersAreSentToSignInOrRefused() throws Exception {
        view.perform(get("/work/view/" + document.id())
                        .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors
                                .anonymous()))
                .andExpect(status().is3xxRedirection());
        view.perform(get("/work/view/" + document.id()).with(user("admin").roles("ADMINISTRATOR")))
                .andExpect(status().isForbidden());
    }

    @Test
    void thePublicSeesItWhileItIsPublicAndOtherwiseNothing() throws Exception {
        String address = "/view/" + document.id();
        String[] parts = {"", "/strip", "/pages/1", "/find?q=stroke"};
        for (String part : parts) {
            view.perform(get(address + part))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(""));
        }
        asPublisher(() -> plans.publish(document.version()));
        for (String part : parts) {
            view.perform(get(address + part)).andExpect(status().isOk());
        }
        asPublisher(() -> plans.unpublish(document.version()));
        for (String part : parts) {
            view.perform(get(address + part))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(""));
        }
    }

    /** A request ends with nobody signed in. */
    private static void asPublisher(Runnable act) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new TestingAuthenticationToken("daniel", "", "ROLE_PUBLISHER")));
        act.run();
        SecurityContextHolder.clearContext();
    }

    private static MockHttpServletRequestBuilder imogen(MockHttpServletRequestBuilder request) {
        return request.with(user("imogen").roles("ASSESSOR"));
    }
}
