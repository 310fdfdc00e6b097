// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.Elements;
import org.nines.model.Problem;
import org.nines.model.Project;
import org.nines.model.facility.Site;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelFiles;
import org.nines.model.io.ModelResource;
import org.nines.model.io.internal.Format;

class SeveralFilesTest {

    @TempDir
    private Path folder;
    private Path shop;

    @BeforeEach
    void writeFiles() throws IOException {
        shop = ModelText.write(folder, "shop.nines", ModelText.project("""
            <sites xmi:id='b' name='B'><type href='types.nines#t'/></sites>
            <sites href='parts/site%20a.nines#a'/>
            <sites xmi:id='c' name='C' type='//@sites.1'/>""").replace(" type='//@sites.1'", ""));
        ModelText.write(folder, "parts/site a.nines", ModelText.part("facility:Site", "xmi:id='a' name='A'", """
            <type href='../types.nines#t'/>
            <equipment xsi:type='compute:Server' xmi:id='w' name='web-1'><interfaces xmi:id='n' name='eth0'/></equipment>"""));
        ModelText.write(folder, "types.nines", ModelText.part("core:Catalogue", "xmi:id='k' name='Types'", "<types xmi:id='t' name='T'/>"));
    }

    @Test
    void partsStandWhereTheRootPutsThemAndStayInTheirFiles() throws IOException {
        Project project = ModelFiles.load(shop).project();
        assertEquals(List.of("B", "A", "C"), project.getSites().stream().map(Site::getName).toList());
        Site a = project.getSites().get(1);
        assertSame(project, a.eContainer());
        assertEquals("site%20a.nines", Elements.file(a));
        assertSame(project.getSites().get(0).getType(), a.getType());
        assertEquals(3, project.eResource().getResourceSet().getResources().size());
        EcoreUtil.resolveAll(project);
        assertEquals(Map.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(project));
        assertEquals(Map.of(), EcoreUtil.ProxyCrossReferencer.find(project.eResource().getResourceSet()));
    }

    @Test
    void savedReferencesAreRelativeAndOnlyChangedFilesAreWritten() throws IOException {
        Project project = ModelFiles.load(shop).project();
        ModelFiles.save(project);
        Map<String, String> normal = ModelText.contents(folder);
        assertTrue(normal.get("shop.nines").contains("  <sites href=\"parts/site%20a.nines#a\"/>\n"), normal::toString);
        assertTrue(normal.get(Path.of("parts", "site a.nines").toString()).contains("  <type href=\"../types.nines#t\"/>\n"), normal::toString);
        ModelFiles.save(ModelFiles.load(shop).project());
        assertEquals(normal, ModelText.contents(folder));
        Project again = ModelFiles.load(shop).project();
        // A file that nothing changed in need not even be writable: it is not touched.
        Path types = folder.resolve("types.nines");
        Files.setLastModifiedTime(types, FileTime.fromMillis(1000));
        again.getSites().get(1).setName("A2");
        ModelFiles.save(again);
        assertEquals(1000, Files.getLastModifiedTime(types).toMillis());
        Map<String, String> changed = ModelText.contents(folder);
        assertEquals(normal.get("shop.nines"), changed.get("shop.nines"));
        assertEquals("A2", ModelFiles.load(shop).project().getSites().get(1).getName());
    }

    @Test
    void problemsOfAllFilesAreReportedWithTheirFiles() throws IOException {
        ModelText.write(folder, "types.nines", ModelText.part("core:Catalogue", "xmi:id='k' name='Types' sort='up'", ""));
        ModelText.write(folder, "parts/site a.nines", "rubbish");
        List<Problem> problems = ModelText.problems(shop);
        assertEquals(List.of("IO-007 parts/site a.nines:1", "IO-023 types.nines:1 (Types)", "IO-034 shop.nines:2 (B)"),
                problems.stream().map(p -> p.code() + " " + p.place()).toList(), problems::toString);
    }

    @Test
    void theSameIdentifierInTwoFilesIsAnError() throws IOException {
        ModelText.write(folder, "types.nines",
                ModelText.part("core:Catalogue", "xmi:id='k' name='Types'", "<types xmi:id='t' name='T'/><types xmi:id='b' name='U'/>"));
        Problem problem = ModelText.problem(shop);
        assertEquals("IO-032", problem.code());
        assertEquals("types.nines:2 (U)", problem.place());
        assertTrue(problem.message().endsWith("of site 'B' at shop.nines:2 (B)."), problem::toString);
    }

    @Test
    void anElementInAnotherFileThanTheReferenceSaysIsNamed() throws IOException {
        ModelText.write(folder, "shop.nines", ModelText.project("<sites xmi:id='b' name='B' type='t'/><catalogue href='types.nines#k'/>"));
        Problem problem = ModelText.problem(shop);
        assertEquals("IO-034", problem.code());
        assertTrue(problem.message().endsWith("which does not exist; it is in types.nines."), problem::toString);
    }

    @Test
    void anElementStandsInOnePlaceOnly() throws IOException {
        ModelText.write(folder, "shop.nines", ModelText.project("<sites href='parts/site%20a.nines#a'/><sites href='parts/site%20a.nines#a'/>"));
        assertEquals("IO-039", ModelText.problem(shop).code());
        ModelText.write(folder, "shop.nines", ModelText.project("<catalogue xmi:id='q'><types href='types.nines#t'/></catalogue>"));
        Problem problem = ModelText.problem(shop);
        assertEquals("IO-039", problem.code());
        assertTrue(problem.message().contains("component type 'T', which stands in catalogue 'Types' already"), problem::toString);
    }

    @Test
    void filesMayReferToEachOther() throws IOException {
        ModelText.write(folder, "shop.nines", ModelText.project("<services href='web.nines#s'/><tiers xmi:id='t' name='T'>"
                + "<services href='web.nines#s'/></tiers>"));
        ModelText.write(folder, "web.nines", ModelText.part("service:Service", "xmi:id='s' name='S'", "<tier href='shop.nines#t'/>"));
        Project project = ModelFiles.load(shop).project();
        assertSame(project.getTiers().get(0), project.getServices().get(0).getTier());
        assertEquals(List.of(project.getServices().get(0)), project.getTiers().get(0).getServices());
        ModelFiles.save(project);
        assertEquals(RandomModels.describe(project, Elements::id), RandomModels.describe(ModelFiles.load(shop).project(), Elements::id));
    }

    /** The metamodel has no kind of element that can contain its own kind, so this takes another one. */
    @Test
    void filesThatContainEachOtherAreAnError() throws IOException {
        EPackage part = EcoreFactory.eINSTANCE.createEPackage();
        part.setName("boxes");
        part.setNsPrefix("boxes");
        part.setNsURI("http://nines.org/boxes/1");
        EClass box = EcoreFactory.eINSTANCE.createEClass();
        box.setName("Box");
        EReference inner = EcoreFactory.eINSTANCE.createEReference();
        inner.setName("inner");
        inner.setEType(box);
        inner.setContainment(true);
        inner.setUpperBound(-1);
        box.getEStructuralFeatures().add(inner);
        part.getEClassifiers().add(box);
        Path first = ModelText.write(folder, "1.nines",
                "<b:Box xmlns:b='http://nines.org/boxes/1'><inner><inner href='2.nines#/'/></inner></b:Box>");
        ModelText.write(folder, "2.nines", "<b:Box xmlns:b='http://nines.org/boxes/1'>\n<inner href='1.nines#/'/></b:Box>");
        ResourceSet resources = ModelFiles.newResourceSet();
        ModelResource resource = new ModelResource(URI.createFileURI(first.toRealPath().toString()), new Format(part));
        resources.getResources().add(resource);
        ModelException failure = assertThrows(ModelException.class, () -> resource.load(Map.of()));
        assertEquals(1, failure.problems().size(), failure::getMessage);
        Problem problem = failure.problems().get(0);
        assertEquals("IO-038", problem.code());
        assertEquals("2.nines:2 (box 1 / box 1)", problem.place());
        assertEquals(List.of(resource), resources.getResources());
        assertEquals(List.of(), resource.getContents());
        assertNotNull(resource.getErrors().get(0).getMessage());
        assertEquals(2, resource.getErrors().get(0).getLine());
    }
}
