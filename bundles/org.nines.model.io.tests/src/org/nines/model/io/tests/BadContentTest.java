// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nines.model.Elements;
import org.nines.model.Problem;
import org.nines.model.Project;
import org.nines.model.io.LoadOptions;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelFiles;

/** Files that are XML and ours, but wrong in one place. */
class BadContentTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<sites name='A' colour='red'/>                             | IO-023 | shop.nines:2 (A)    | no 'colour'",
        "<sites name='A'/><cities/>                                 | IO-023 | shop.nines:2 (Shop) | no 'cities'",
        "<sites name='A' rooms='x'/>                                | IO-023 | shop.nines:2 (A)    | is an element, not an attribute",
        "<catalogue name='C'><types name='T'><failureModes name='F' mttf='3 parsecs'/></types></catalogue>"
            + "| IO-025 | shop.nines:2 (C / T / F) | 'mttf': '3 parsecs' is not a duration; write for example 20 min",
        "<catalogue name='C'><types name='T'><failureModes name='F' availability='120 %'/></types></catalogue>"
            + "| IO-025 | shop.nines:2 (C / T / F) | 120 % is not between 0 % and 100 %",
        "<catalogue name='C'><types name='T'><failureModes name='F' failureRate='often'/></types></catalogue>"
            + "| IO-025 | shop.nines:2 (C / T / F) | 'often' is not a rate",
        "<catalogue name='C'><types name='T'><failureModes name='F' year='soon'/></types></catalogue>"
            + "| IO-025 | shop.nines:2 (C / T / F) | 'soon' is not a whole number",
        "<catalogue name='C'><types name='T'><failureModes name='F' assumption='yes'/></types></catalogue>"
            + "| IO-025 | shop.nines:2 (C / T / F) | 'yes' is neither true nor false",
        "<services name='S'><redundancy xsi:type='service:Standby' kind='tepid'/></services>"
            + "| IO-025 | shop.nines:2 (S / standby) | 'tepid' is not one of hot, warm, cold, spare",
        "<services name='S'><redundancy repairCrews='1'/></services> | IO-022 | shop.nines:2 (S) | needs an xsi:type",
        "<services name='S'><redundancy xsi:type='service:Redundancy'/></services> | IO-022 | shop.nines:2 (S) | no kind of element 'Redundancy'",
        "<sites xsi:type='facility:Castle'/>                        | IO-022 | shop.nines:2 (Shop) | there are Site, Building, Room, Rack",
        "<sites xsi:type='moon:Site'/>                              | IO-022 | shop.nines:2 (Shop) | not declared",
        "<sites xsi:type='facility:Rack'/>                          | IO-024 | shop.nines:2 (Shop) | takes a site, not a rack",
        "<catalogue name='C'/><catalogue name='D'/>                 | IO-026 | shop.nines:2 (Shop) | 'catalogue' is given more than once",
        "<sites name='A' type='p q'/>                               | IO-026 | shop.nines:2 (A) | refers to 2 elements, but takes one",
        "hello                                                      | IO-027 | shop.nines:1 (Shop) | hello",
        "<sites name='A' type='nobody'/>                            | IO-034 | shop.nines:2 (A) | 'type' refers to 'nobody', which does not exist",
        "<sites name='A' type='//@sites.7'/>                        | IO-034 | shop.nines:2 (A) | '//@sites.7'",
        "<sites name='A' type='//@nothing'/>                        | IO-034 | shop.nines:2 (A) | '//@nothing'",
        "<sites name='A' type='p'/>                                 | IO-024 | shop.nines:2 (A) | takes a component type, not a project",
        "<sites name='A'><type/></sites>                            | IO-034 | shop.nines:2 (A) | refers to nothing",
        "<sites name='A' xmi:id='no good'/>                         | IO-033 | shop.nines:2 (A) | 'no good' is no identifier",
        "<sites name='A'><x:y xmlns:x='urn:x'/></sites>             | IO-021 | shop.nines:2 (A) | foreign namespace 'urn:x'",
        "<sites name='A' x:y='1' xmlns:x='urn:x'/>                  | IO-021 | shop.nines:2 (A) | foreign namespace 'urn:x'",
        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='/etc/passwd'/> | IO-021 | shop.nines:2 (Shop) | XInclude",
        "<sites name='A'><tags><b/></tags></sites>                  | IO-023 | shop.nines:2 (A) | 'b' stands inside a text",
        "<tiers name='T' xmi:id='t' services='s'/><tiers name='U' xmi:id='u'/><services name='S' xmi:id='s' tier='u'/>"
            + "| IO-040 | shop.nines:2 (S) | 'tier' refers to tier 'U'"})
    void oneErrorIsReportedWithPlaceAndReason(String content, String code, String place, String message) throws IOException {
        Problem problem = ModelText.problem(ModelText.write(folder, "shop.nines", ModelText.project(content)));
        assertEquals(code, problem.code(), problem::toString);
        assertEquals(place, problem.place(), problem::toString);
        assertTrue(problem.message().contains(message), problem::toString);
    }

    @Test
    void allProblemsAreReportedAtOnceInTheirLines() throws IOException {
        Path file = ModelText.write(folder, "shop.nines", ModelText.project("""
            <sites xmi:id='a' name='A'
                colour='red'>
              <rooms name='R' shape='round'/>
            </sites>
            <agreements name='S' target='lots' level='gone'/>
            <clients size='many' attachedTo='a'/>"""));
        assertEquals(List.of("IO-023 shop.nines:2 (A)", "IO-023 shop.nines:4 (A / R)", "IO-025 shop.nines:6 (S)",
                "IO-025 shop.nines:7 (client population 1)", "IO-034 shop.nines:6 (S)", "IO-024 shop.nines:7 (client population 1)"),
                ModelText.problems(file).stream().map(p -> p.code() + " " + p.place()).toList());
    }

    @Test
    void aProblemCarriesTheIdentifierOfItsElement() throws IOException {
        Path file = ModelText.write(folder, "shop.nines", ModelText.project("<sites xmi:id='a7' name='A' colour='red'/>"));
        assertEquals("a7", ModelText.problem(file).elementId());
    }

    @Test
    void aReferenceToWhatWasLeftOutIsNoSecondProblem() throws IOException {
        Path file = ModelText.write(folder, "shop.nines", ModelText.project(
                "<cities><x xmi:id='t'/></cities><sites name='A' type='t'/>"));
        assertEquals("IO-023", ModelText.problem(file).code());
    }

    @Test
    void theNumberOfReportedProblemsIsBounded() throws IOException {
        Path file = ModelText.write(folder, "shop.nines", ModelText.project("<cities/>\n".repeat(50)));
        List<Problem> problems = ModelText.problems(file, LoadOptions.defaults().withMaxProblems(7));
        assertEquals(8, problems.size());
        assertEquals("IO-014", problems.get(7).code());
        ModelException failure = assertThrows(ModelException.class,
                () -> ModelFiles.load(file, LoadOptions.defaults().withMaxProblems(7)));
        assertTrue(failure.getMessage().endsWith("and 5 more"), failure::getMessage);
    }

    @Test
    void aDuplicateIdentifierNamesBothElementsWithTheirLines() throws IOException {
        Path file = ModelText.write(folder, "shop.nines", ModelText.project("<sites xmi:id='x' name='A'/>\n\n<sites xmi:id='x' name='B'/>"));
        Problem problem = ModelText.problem(file);
        assertEquals("IO-032", problem.code());
        assertEquals("shop.nines:4 (B)", problem.place());
        assertEquals("x", problem.elementId());
        assertEquals("site 'B' has the identifier 'x' of site 'A' at shop.nines:2 (A).", problem.message());
    }

    @Test
    void missingIdentifiersAreDerivedTheSameWayEachTime() throws IOException {
        String text = ModelText.project("<sites name='A'><rooms name='R'/><rooms name='R'/></sites><sites name='A'/><sites/>")
                .replace("xmi:id='p'", "");
        Project first = ModelFiles.load(ModelText.write(folder, "a.nines", text)).project();
        Project second = ModelFiles.load(ModelText.write(folder, "b.nines", text)).project();
        assertEquals(RandomModels.describe(first, Elements::id), RandomModels.describe(second, Elements::id));
        assertEquals(6, RandomModels.ids(first).size());
        List<Problem> notes = ModelFiles.load(folder.resolve("a.nines")).notes();
        assertEquals(1, notes.size());
        assertEquals("IO-031", notes.get(0).code());
        assertEquals("6 elements have no identifier; they got some derived from their places.", notes.get(0).message());
    }

    @Test
    void aDerivedIdentifierGivesWayToAnEqualOneInTheFile() throws IOException {
        Path file = ModelText.write(folder, "shop.nines", ModelText.project("<sites name='A'/>"));
        String derived = Elements.id(ModelFiles.load(file).project().getSites().get(0));
        ModelText.write(folder, "shop.nines", ModelText.project("<sites name='A'/><sites name='B' xmi:id='" + derived + "'/>"));
        Project project = ModelFiles.load(file).project();
        assertEquals(derived, Elements.id(project.getSites().get(1)));
        assertEquals(3, RandomModels.ids(project).size());
    }

    @Test
    void aDerivedIdentifierSurvivesAChangeElsewhere() throws IOException {
        Path file = ModelText.write(folder, "shop.nines", ModelText.project("<sites name='A'/>"));
        String derived = Elements.id(ModelFiles.load(file).project().getSites().get(0));
        ModelText.write(folder, "shop.nines", ModelText.project("<sites name='New'/><sites name='A' description='changed'/>"));
        assertEquals(derived, Elements.id(ModelFiles.load(file).project().getSites().get(1)));
    }

    @Test
    void commentsAreMentionedBecauseTheyAreNotKept() throws IOException {
        Path file = ModelText.write(folder, "shop.nines", ModelText.project("<sites xmi:id='a'/>\n<!-- remark --><!-- another -->"));
        assertEquals(List.of("IO-028 shop.nines:3"),
                ModelFiles.load(file).notes().stream().map(p -> p.code() + " " + p.place()).toList());
    }

    @Test
    void bothWaysToWriteAReferenceAndATypeAreRead() throws IOException {
        Path file = ModelText.write(folder, "shop.nines", ModelText.project("""
            <sites xmi:id='a' name='A' type='#t'><equipment xmi:type='compute:Server' name='web-1'><type xmi:idref='t'/></equipment></sites>
            <sites xmi:id='b' name='B'><type href='#t'/></sites>
            <sites xmi:id='c' name='C' type='//@catalogue/@types.0'/>
            <catalogue xmi:id='k'><types xmi:id='t' name='T'/></catalogue>"""));
        Project project = ModelFiles.load(file).project();
        assertEquals(List.of("T", "T", "T"), project.getSites().stream().map(s -> s.getType().getName()).toList());
        assertEquals("T", project.getSites().get(0).getEquipment().get(0).getType().getName());
    }
}
