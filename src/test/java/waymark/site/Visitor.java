package waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import waymark.web.SignInCookie;

/**
 * Somebody at a browser. Every page that they come to is checked for what keeps people out, for anything that spills
 * over its side, and for anything that the browser complains of.
 */
public final class Visitor implements AutoCloseable {

    /** The ways of looking: what each asks of a page differs. */
    public enum Way {
        AT_A_DESK(new NewContextOptions().setViewportSize(1280, 900)),
        WITHOUT_SCRIPT(new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false)),
        ON_A_PHONE(new NewContextOptions().setViewportSize(320, 640)),
        IN_HIGH_CONTRAST(new NewContextOptions().setViewportSize(1280, 900).setForcedColors(ForcedColors.ACTIVE));

        private final NewContextOptions options;

        Way(NewContextOptions options) {
            this.options = options;
        }
    }

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int MOST_KEYS = 80;
    private static final String CALLED = "e => (e.labels && e.labels.length ? e.labels[0] : e).innerText.trim()";
    private static final String SHOWS_FOCUS = """
            e => [e, e.labels && e.labels[0]].filter(Boolean).some(part => ["", "::before"].some(at => {
              const look = getComputedStyle(part, at || null);
              return look.outlineStyle !== "none" || look.boxShadow !== "none";
            }))""";
    private static final int MOST_LOOKS = 200;
    private static final int BETWEEN_LOOKS_MS = 300;
    private static final Path PICTURES = picturesFolder();

    private final BrowserContext context;
    private final Page page;
    private final String home;
    private final Way way;
    private final List<String> complaints = new ArrayList<>();
    private int pictures;

    /** @param signIn what the sign-in page gave them */
    public Visitor(Site site, String signIn, Way way) {
        this.home = site.address();
        this.way = way;
        this.context = Chromium.browser().newContext(way.options.setAcceptDownloads(true));
        context.addCookies(List.of(new Cookie(SignInCookie.NAME, signIn).setUrl(home)));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean bad = message.type().equals("error") || message.type().equals("warning");
            if (bad && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onResponse(answer -> {
            if (answer.status() >= 400 && !answer.request().isNavigationRequest()) {
                complaints.add(answer.status() + " " + answer.url());
            }
        });
        page.onPageError(complaints::add);
    }

    public Page page() {
        return page;
    }

    /** Goes to an address of the site. */
    public Visitor open(String path) {
        Response answer = page.navigate(home + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return looks();
    }

    public Visitor openMissing(String path, int status) {
        assertThat(page.navigate(home + path).status()).as(path).isEqualTo(status);
        return looks();
    }

    public Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return looks();
    }

    public Visitor press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return looks();
    }

    /** Looks again until something is there, or is not: by the link, or, with a script, by waiting. */
    public Visitor waitUntilDone() {
        for (int look = 0; look < MOST_LOOKS && page.locator("[data-progress]").count() > 0; look++) {
            if (way == Way.WITHOUT_SCRIPT) {
                page.getByText("Look again").click();
            }
            page.waitForTimeout(BETWEEN_LOOKS_MS);
        }
        assertThat(page.locator("[data-progress]").count()).isZero();
        return looks();
    }

    /** Takes the file that a link leads to. */
    public Path download(String link) {
        return page.waitForDownload(() -> page.getByText(link).click()).path();
    }

    /** Chooses a file as somebody does in the browser's own window. */
    public Visitor choose(String label, String name, byte[] file) {
        page.getByLabel(label)
                .setInputFiles(new FilePayload(
                        name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file));
        return this;
    }

    /** Goes on from one thing to the next with the key for that, as somebody does who has no mouse, and sees each. */
    public Visitor tabTo(String name) {
        for (int key = 0; key < MOST_KEYS; key++) {
            page.keyboard().press("Tab");
            Locator focused = page.locator(":focus");
            assertThat((Boolean) focused.evaluate(SHOWS_FOCUS))
                    .as("whether it shows that it has the focus: " + focused.evaluate("e => e.outerHTML"))
                    .isTrue();
            if (name.equals(focused.evaluate(CALLED))) {
                return this;
            }
        }
        throw new AssertionError("No key leads to '" + name + "' on " + page.url());
    }

    /** Presses a key on what has the focus. */
    public Visitor key(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses the key that sends, on what has the focus, and waits for the page that it leads to. */
    public Visitor enter() {
        String here = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(there -> !there.equals(here));
        return looks();
    }

    public Visitor type(String words) {
        page.keyboard().type(words);
        return this;
    }

    public Visitor pick(String choice) {
        page.getByLabel(choice).check();
        return this;
    }

    /** Presses a button that leads to a page which says what is wrong. */
    public Visitor pressInVain(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return looks();
    }

    public Visitor fill(String label, String words) {
        page.getByLabel(label).fill(words);
        return this;
    }

    public String text() {
        return page.locator("main").innerText();
    }

    public Locator all(String selector) {
        return page.locator(selector);
    }

    /** Checks the page that is there now. What checks is a script itself, so it looks in every way but the one without. */
    public Visitor looks() {
        picture();
        if (way != Way.WITHOUT_SCRIPT) {
            keepsNobodyOut();
            spillsNothing();
        }
        assertThat(complaints).as(page.url()).isEmpty();
        return this;
    }

    private void spillsNothing() {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("what spills over the side of " + page.url() + " " + way)
                .isEqualTo(0);
    }

    private void keepsNobodyOut() {
        assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations())
                .extracting(Visitor::told)
                .as(page.url() + " " + way)
                .isEmpty();
    }

    private void picture() {
        if (PICTURES != null) {
            String name = page.url().replaceFirst("https?://[^/]+", "").replaceAll("[^A-Za-z0-9]+", "-");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(way + "-" + String.format("%02d", ++pictures) + name + ".png"))
                    .setFullPage(true));
        }
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .collect(Collectors.joining("\n"));
    }

    /** Where pictures of every page go, if {@code WAYMARK_PICTURES} names a folder. */
    private static Path picturesFolder() {
        String folder = System.getenv("WAYMARK_PICTURES");
        return folder == null ? null : Path.of(folder);
    }

    @Override
    public void close() {
        context.close();
    }
}
