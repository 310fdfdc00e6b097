// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.ElementFinder;
import org.nines.analysis.Scenario;
import org.nines.analysis.ScenarioAnalysis;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.ElementRef;
import org.nines.cli.Terminal;
import org.nines.model.Project;
import org.nines.model.Repetition;
import org.nines.model.layout.DiagramLayout;
import org.nines.model.layout.LayoutFactory;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.Overlay;
import org.nines.scene.Overlays;
import org.nines.scene.PdfWriter;
import org.nines.scene.PngWriter;
import org.nines.scene.Scene;
import org.nines.scene.SvgWriter;
import org.nines.scene.notation.DiagramKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nines diagram}: a drawing of a model. */
@Command(name = "diagram", sortOptions = false, //
        header = "Draws a model as SVG, PNG or PDF.", //
        synopsisHeading = "%nUsage: ", parameterListHeading = "%n", optionListHeading = "%nOptions:%n", //
        footer = {"", "Exit codes: 0 drawn, 1 the model can't be analysed for an overlay, 2 wrong use or", "unreadable model, 3 an error in Nines.", "", "Examples:",
                "  nines diagram shop.nines --list", "  nines diagram shop.nines --kind power -o power.pdf",
                "  nines diagram shop.nines --kind topology --fail 'Feed A' -o loss.svg", "  nines diagram shop.nines --kind topology --of \"Room 1\" --overlay findings --scale 2 -o room.png"})
public final class DiagramCommand implements Callable<Integer> {

    /** What an analysis adds. */
    enum With {
        none, findings, heat
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelArgument model;

    @Option(names = "--kind", paramLabel = "KIND", order = 1, description = "What to draw; --list says what there is.")
    private String kind;

    @Option(names = "--of", paramLabel = "ELEMENT", order = 2, //
            description = "Draw only this element with what is inside it and what is connected to it: its name, its path such as \"Data centre / Room 1\", or its identifier.")
    private String of;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", order = 3, //
            description = "Where to write it; the ending says how: .svg, .png or .pdf. Default: name of the model and kind, .svg, in the current folder.")
    private Path output;

    @Option(names = "--scale", paramLabel = "N", order = 4, defaultValue = "2", description = "Size of a PNG: 1 is 96 dots per inch. Default: ${DEFAULT-VALUE}.")
    private double scale;

    @Option(names = "--overlay", paramLabel = "WHAT", order = 5, defaultValue = "none", //
            description = "${COMPLETION-CANDIDATES}: mark single points of failure and shared causes, or where downtime comes from. Default: ${DEFAULT-VALUE}.")
    private With overlay;

    @Option(names = "--fail", paramLabel = "ELEMENT", order = 5, //
            description = "Mark what is down, affected and taking over when an element fails; given several times, when all of them fail together.")
    private List<String> failed = new ArrayList<>();

    @Option(names = "--needs", paramLabel = "LEVEL", order = 5, description = "Mark what a service level needs, and what of it takes the level down alone.")
    private String level;

    @Option(names = "--layers", paramLabel = "LAYER", order = 6, split = ",", //
            description = "Show only these layers, such as \"Network A\", and what stands for itself. --list says what there is.")
    private List<String> layers = new ArrayList<>();

    @Option(names = "--hide", paramLabel = "WHAT", order = 7, //
            description = "Leave a layer or an element out, with what is inside it; may be given several times.")
    private List<String> hidden = new ArrayList<>();

    @Option(names = "--collapse", paramLabel = "ELEMENT", order = 8, description = "Show only the name of a site, room, rack or the like; may be given several times.")
    private List<String> collapsed = new ArrayList<>();

    @Option(names = "--no-layout", order = 9, description = "Show everything and lay it out anew, even where the model has a file *.ninesdiagram.")
    private boolean fresh;

    @Option(names = "--bare", order = 10, description = "Leave title and legend out.")
    private boolean bare;

    @Option(names = "--list", order = 11, description = "List the kinds of diagram and the layers of the model, and draw nothing.")
    private boolean list;

    private final Terminal terminal;

    public DiagramCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InputException {
        if (list) {
            list(model.load().project());
            return ExitCode.OK;
        }
        if (!(scale > 0 && scale <= 100)) {
            throw new ParameterException(spec.commandLine(), "the scale must be a number above 0, up to 100");
        }
        DiagramKind wanted = kind();
        Path path = output == null ? Path.of(nameOfModel() + "-" + wanted.id() + ".svg") : output;
        String ending = ending(path);
        OutputFile file = new OutputFile(path, model.file(), "diagram.svg");
        int marked = (overlay == With.none ? 0 : 1) + (failed.isEmpty() ? 0 : 1) + (level == null ? 0 : 1);
        if (marked > 1) {
            throw new ParameterException(spec.commandLine(), "choose one of --overlay, --fail and --needs");
        }
        Project project;
        Overlay marks = Overlay.NONE;
        if (marked == 0) {
            project = model.load().project();
        } else {
            Models.Analysed analysed = model.analyse(AnalysisSettings.DEFAULT.withCutSets(0).withBudgets(overlay == With.heat));
            if (!analysed.result().analysed()) {
                Text text = new Text(terminal, terminal.out());
                new CheckText(text, analysed.result()).summary(model.file().toString());
                text.blank();
                text.paragraph(0, "No diagram was drawn. Without marks it can be.", Style.PLAIN);
                return ExitCode.FINDINGS;
            }
            project = analysed.project();
            marks = marks(analysed);
        }
        DiagramLayout stored = stored(DiagramSettings.of(wanted.id()).scope(of == null ? "" : find(project, of)));
        Scene scene = Diagrams.draw(project, settings(project, wanted, stored), marks, stored);
        file.write(content(scene, ending));
        new Text(terminal, terminal.out()).paragraph(0, "Diagram: " + path, Style.PLAIN);
        return ExitCode.OK;
    }

    private DiagramKind kind() {
        String all = String.join(", ", Diagrams.kinds().stream().map(DiagramKind::id).toList());
        if (kind == null) {
            throw new ParameterException(spec.commandLine(), "say what to draw with --kind: " + all);
        }
        return Diagrams.kind(kind.toLowerCase(Locale.ROOT)).orElseThrow(() -> new ParameterException(spec.commandLine(), "there is no kind of diagram '" + kind + "': choose one of " + all));
    }

    private String ending(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!Set.of("svg", "png", "pdf").contains(ending)) {
            throw new ParameterException(spec.commandLine(), "a diagram is written as .svg, .png or .pdf, not to '" + path.getFileName() + "'");
        }
        return ending;
    }

    private Overlay marks(Models.Analysed analysed) throws InputException {
        AnalysisResult result = analysed.result();
        ElementFinder finder = ElementFinder.of(Snapshot.of(analysed.project()));
        if (level != null) {
            ElementRef wanted = Models.guarded(model.file(), () -> finder.find(level));
            if (result.levels().stream().noneMatch(l -> l.level().id().equals(wanted.id()))) {
                throw InputException.of("CLI-019", model.file().toString(), wanted.kind() + " " + wanted.name() + " is no service level that was analysed.",
                        "Choose one of " + String.join("; ", result.levels().stream().map(l -> l.service().name() + " / " + l.level().name()).toList()) + ".");
            }
            return Overlays.needs(result, wanted.id());
        }
        if (!failed.isEmpty()) {
            Set<String> ids = new LinkedHashSet<>();
            for (String name : failed) {
                ids.add(Models.guarded(model.file(), () -> item(finder, name)).id());
            }
            return Overlays.scenario(ScenarioAnalysis.of(Snapshot.of(analysed.project())).run(new Scenario(String.join(" and ", failed), ids)));
        }
        return overlay == With.findings ? Overlays.findings(result) : Overlays.heat(result, "");
    }

    private static ElementRef item(ElementFinder finder, String name) {
        ElementRef element = finder.find(name);
        finder.requireItem(element);
        return element;
    }

    /** What the stored diagram shows, less what the options leave out. */
    private DiagramSettings settings(Project project, DiagramKind wanted, DiagramLayout stored) throws InputException {
        Set<String> all = Diagrams.layers(project, wanted);
        DiagramSettings base = Diagrams.settings(stored);
        Set<String> switchedOff = new HashSet<>(base.hiddenLayers());
        Set<String> leftOut = new HashSet<>(base.hidden());
        if (!layers.isEmpty()) {
            for (String layer : layers) {
                check(layer, all, wanted);
            }
            switchedOff.addAll(all);
            layers.forEach(switchedOff::remove);
        }
        for (String name : hidden) {
            if (all.contains(name)) {
                switchedOff.add(name);
            } else {
                leftOut.add(find(project, name));
            }
        }
        Set<String> closed = new HashSet<>(base.collapsed());
        for (String name : collapsed) {
            closed.add(find(project, name));
        }
        DiagramSettings settings = base.hiding(switchedOff).without(leftOut).collapsed(closed);
        return bare ? settings.bare() : settings;
    }

    private void check(String layer, Set<String> all, DiagramKind wanted) throws InputException {
        if (!all.contains(layer)) {
            throw InputException.of("CLI-010", model.file().toString(), "There is no layer '" + layer + "' in a diagram of kind " + wanted.id() + ".",
                    all.isEmpty() ? "It has no layers." : "Its layers are " + String.join(", ", all) + ".");
        }
    }

    /** The identifier of an element; of a copy that repetition makes, that of the element which is repeated. */
    private String find(Project project, String name) throws InputException {
        String id = Models.guarded(model.file(), () -> ElementFinder.of(Snapshot.of(project)).find(name).id());
        return Repetition.original(id);
    }

    /** The diagram as it was laid out by hand; an empty one where nobody did. */
    private DiagramLayout stored(DiagramSettings settings) throws InputException {
        return Diagrams.layout(fresh ? LayoutFactory.eINSTANCE.createDiagramLayouts() : Models.layouts(model.file()), settings);
    }

    private byte[] content(Scene scene, String ending) throws InputException {
        try {
            return switch (ending) {
                case "png" -> PngWriter.write(scene, scale);
                case "pdf" -> PdfWriter.write(scene);
                default -> SvgWriter.write(scene).getBytes(StandardCharsets.UTF_8);
            };
        } catch (IllegalArgumentException e) {
            throw InputException.of("CLI-011", String.valueOf(output), e.getMessage() + ".", "Choose a smaller scale with --scale, or write SVG or PDF.");
        }
    }

    private void list(Project project) {
        Text text = new Text(terminal, terminal.out());
        for (DiagramKind each : Diagrams.kinds()) {
            text.paragraph(0, each.id(), Style.STRONG);
            text.paragraph(2, each.title() + ": " + each.description() + ".", Style.PLAIN);
            Set<String> layers = Diagrams.layers(project, each);
            if (!layers.isEmpty()) {
                text.paragraph(2, "Layers: " + String.join(", ", layers), Style.PLAIN);
            }
        }
    }

    private String nameOfModel() {
        Path name = model.file().getFileName();
        return name == null ? "model" : name.toString().replaceFirst("\\.nines$", "");
    }
}
