package cn.dingzhou.stories;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium on the dashboard: opens pages, waits for their figures, and measures what a reader would mind. */
final class DashboardBrowser implements AutoCloseable {

    static final Dimension DESK = new Dimension(1440, 1000);
    static final Dimension PHONE = new Dimension(390, 844);
    static final Dimension WALL = new Dimension(1920, 1080);
    static final Dimension WALL_4K = new Dimension(3840, 2160);

    private static final Logger LOG = Logger.getLogger(DashboardBrowser.class);
    private static final Path SCREENSHOTS = Path.of(System.getProperty("screenshots"));

    /** Sums the layout shifts of a page as browsers score them, web.dev/cls. */
    private static final String SUM_SHIFTS =
            """
            window.shifted = 0;
            new PerformanceObserver(list => list.getEntries()
                .filter(entry => !entry.hadRecentInput)
                .forEach(entry => window.shifted += entry.value)).observe({type: 'layout-shift', buffered: true});
            """;

    private static final String RUN_AXE =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(
                result => done(result.violations.flatMap(violation => violation.nodes.map(
                    node => violation.id + ' ' + node.target + ': ' + node.failureSummary))),
                error => done([String(error)]));
            """;

    private final URI gateway;
    private final ChromeDriver chrome;

    DashboardBrowser(URI gateway) throws IOException {
        this.gateway = gateway;
        Files.createDirectories(SCREENSHOTS);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--force-prefers-reduced-motion",
                "--no-first-run");
        chrome = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .build(),
                options);
        chrome.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", SUM_SHIFTS));
        size(DESK);
    }

    ChromeDriver chrome() {
        return chrome;
    }

    /** Of the page itself; a headless window keeps some of its height for itself. */
    void size(Dimension size) {
        chrome.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", size.getWidth(), "height", size.getHeight(), "deviceScaleFactor", 1, "mobile", false));
    }

    void show(String path) {
        chrome.get(gateway + path);
        waitUntilRead();
    }

    void waitUntilRead() {
        until(page -> "true".equals(page.findElement(By.tagName("body")).getDomAttribute("data-ready")));
    }

    /** A page that is left while it is looked at is no answer yet. */
    <T> T until(ExpectedCondition<T> condition) {
        return new WebDriverWait(chrome, Duration.ofSeconds(30), Duration.ofMillis(20))
                .ignoring(StaleElementReferenceException.class)
                .until(condition);
    }

    WebElement find(String css) {
        return chrome.findElement(By.cssSelector(css));
    }

    WebElement card(String indicator) {
        return find("[data-indicator='" + indicator + "']");
    }

    BigDecimal shown(String indicator) {
        return new BigDecimal(String.valueOf(card(indicator).getDomAttribute("data-value")));
    }

    /** What of the page reaches beyond its window, sideways. */
    long overhang() {
        return (Long) chrome.executeScript("return document.documentElement.scrollWidth - window.innerWidth");
    }

    /** What of the page reaches beyond its window, downwards. */
    long below() {
        return (Long) chrome.executeScript("return document.documentElement.scrollHeight - window.innerHeight");
    }

    double shifted() {
        return ((Number) chrome.executeScript("return window.shifted")).doubleValue();
    }

    /** Milliseconds until the page first showed something. */
    double firstPaint() {
        return ((Number) chrome.executeScript(
                        "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1"))
                .doubleValue();
    }

    /** What axe-core finds against WCAG 2.2 AA and its own best practices. */
    List<?> accessibilityViolations() throws IOException {
        try (InputStream axe = DashboardBrowser.class.getResourceAsStream("/axe.min.js")) {
            chrome.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>) chrome.executeAsyncScript(RUN_AXE);
    }

    List<LogEntry> errorsInTheConsole() {
        return chrome.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().getName().equals("SEVERE"))
                .toList();
    }

    /** Of the whole page, not only of what the window shows. */
    void screenshot(String name) throws IOException {
        Map<Object, Object> area = new HashMap<>((Map<?, ?>)
                chrome.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize"));
        area.put("scale", 1);
        Object png = chrome.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", area))
                .get("data");
        Files.write(SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode(png.toString()));
        LOG.infof("%s: first paint after %.0f ms, shifted by %.4f", name, firstPaint(), shifted());
    }

    @Override
    public void close() {
        chrome.quit();
    }
}
