// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.Elements;
import org.nines.model.NinesFactory;
import org.nines.model.NinesPackage;
import org.nines.model.Project;
import org.nines.model.core.CorePackage;
import org.nines.model.facility.FacilityFactory;
import org.nines.model.facility.Site;
import org.nines.model.io.LoadOptions;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelFiles;
import org.nines.model.io.ModelSession;
import org.nines.model.io.ModelSessions;
import org.nines.model.io.SaveOptions;

class SessionTest {

    @TempDir
    private Path folder;
    private Path file;
    private final ModelSessions sessions = new ModelSessions();

    @BeforeEach
    void writeModel() throws IOException {
        file = ModelText.write(folder, "shop.nines", ModelText.project("""
            <sites xmi:id='a' name='A'><rooms xmi:id='r' name='R'/></sites>
            <assumptions xmi:id='q' name='Q' about='r'/>"""));
        ModelFiles.save(ModelFiles.load(file).project());
    }

    private static void execute(ModelSession session, Command command) {
        assertTrue(command.canExecute());
        session.commandStack().execute(command);
    }

    private static void rename(ModelSession session, String name) {
        execute(session, SetCommand.create(session.editingDomain(), session.project(), CorePackage.Literals.NAMED_ELEMENT__NAME, name));
    }

    private static Site site(ModelSession session) {
        return session.project().getSites().get(0);
    }

    @Test
    void everybodyWhoOpensAFileSharesOneSessionUntilTheLastCloses() throws IOException {
        ModelSession first = sessions.open(file);
        ModelSession second = sessions.open(folder.resolve("x").resolve("..").resolve("shop.nines"));
        assertSame(first, second);
        first.close();
        assertEquals("Shop", second.project().getName());
        second.close();
        assertThrows(IllegalStateException.class, second::close);
        ModelSession third = sessions.open(file);
        assertNotSame(first, third);
        third.close();
    }

    @Test
    void concurrentOpeningLoadsOnce() throws Exception {
        int threads = 8;
        CyclicBarrier start = new CyclicBarrier(threads);
        Callable<ModelSession> open = () -> {
            start.await();
            return sessions.open(file);
        };
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<ModelSession> opened = new ArrayList<>();
            for (Future<ModelSession> future : pool.invokeAll(Collections.nCopies(threads, open))) {
                opened.add(future.get());
            }
            assertEquals(1, opened.stream().distinct().count());
            for (int i = 0; i < threads; i++) {
                opened.get(i).close();
            }
            assertThrows(IllegalStateException.class, opened.get(0)::close);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aFileThatCannotBeLoadedCanBeOpenedOnceItIsRepaired() throws IOException {
        String good = Files.readString(file);
        Files.writeString(file, "rubbish");
        assertThrows(ModelException.class, () -> sessions.open(file));
        Files.writeString(file, good);
        sessions.open(file).close();
    }

    @Test
    void eachChangeRaisesTheStampAndIsAnnouncedOnce() throws IOException {
        ModelSession session = sessions.open(file);
        List<Long> stamps = new ArrayList<>();
        session.addListener(s -> stamps.add(s.changeStamp()));
        long start = session.changeStamp();
        rename(session, "New");
        assertEquals(1, stamps.size());
        session.commandStack().undo();
        session.commandStack().redo();
        assertEquals(3, stamps.size());
        execute(session, DeleteCommand.create(session.editingDomain(), site(session)));
        assertEquals(4, stamps.size(), "a command of several changes is one");
        session.project().setSummary("beside all commands");
        assertEquals(5, stamps.size());
        assertTrue(stamps.get(0) > start);
        for (int i = 1; i < stamps.size(); i++) {
            assertTrue(stamps.get(i) > stamps.get(i - 1));
        }
        long before = session.changeStamp();
        session.project().getName();
        session.save(SaveOptions.defaults());
        assertEquals(before, session.changeStamp());
        session.close();
    }

    @Test
    void dirtyFollowsTheSavePoint() throws IOException {
        ModelSession session = sessions.open(file);
        assertFalse(session.isDirty());
        rename(session, "New");
        assertTrue(session.isDirty());
        session.commandStack().undo();
        assertFalse(session.isDirty());
        session.commandStack().redo();
        session.save(SaveOptions.defaults());
        assertFalse(session.isDirty());
        session.commandStack().undo();
        assertTrue(session.isDirty());
        session.save(SaveOptions.defaults());
        session.project().setName("beside all commands");
        assertTrue(session.isDirty());
        session.save(SaveOptions.defaults());
        assertFalse(session.isDirty());
        session.close();
        assertEquals("beside all commands", ModelFiles.load(file).project().getName());
    }

    @Test
    void undoOfADeletionRestoresTheIdentifier() throws IOException {
        ModelSession session = sessions.open(file);
        execute(session, DeleteCommand.create(session.editingDomain(), site(session)));
        assertEquals(List.of(), session.project().getAssumptions().get(0).getAbout());
        session.commandStack().undo();
        assertEquals("a", Elements.id(site(session)));
        assertEquals("r", Elements.id(session.project().getAssumptions().get(0).getAbout().get(0)));
        assertFalse(session.isDirty());
        session.close();
    }

    @Test
    void copyRenewsIdentifiersAndCutKeepsThem() throws IOException {
        ModelSession session = sessions.open(file);
        AdapterFactoryEditingDomain domain = session.editingDomain();
        execute(session, CopyToClipboardCommand.create(domain, site(session)));
        paste(session);
        paste(session);
        assertEquals(3, session.project().getSites().size());
        assertEquals(8, RandomModels.ids(session.project()).size());
        assertEquals("r", Elements.id(session.project().getAssumptions().get(0).getAbout().get(0)));

        execute(session, CutToClipboardCommand.create(domain, site(session)));
        paste(session);
        Site moved = session.project().getSites().get(2);
        assertEquals("a", Elements.id(moved));
        assertSame(moved.getRooms().get(0), session.project().getAssumptions().get(0).getAbout().get(0));
        paste(session);
        assertNotEquals("a", Elements.id(session.project().getSites().get(3)));
        assertEquals(10, RandomModels.ids(session.project()).size());
        session.commandStack().undo();
        session.commandStack().undo();
        session.commandStack().undo();
        assertEquals("a", Elements.id(site(session)));
        session.save(SaveOptions.defaults());
        assertEquals(RandomModels.describe(session.project(), Elements::id), RandomModels.describe(ModelFiles.load(file).project(), Elements::id));
        session.close();
    }

    private static void paste(ModelSession session) {
        execute(session, PasteFromClipboardCommand.create(session.editingDomain(), session.project(), NinesPackage.Literals.PROJECT__SITES));
    }

    @Test
    void aCopyMadeByEmfGetsItsOwnIdentifiers() throws IOException {
        ModelSession session = sessions.open(file);
        Site copy = EcoreUtil.copy(site(session));
        execute(session, AddCommand.create(session.editingDomain(), session.project(), NinesPackage.Literals.PROJECT__SITES, copy));
        assertEquals(6, RandomModels.ids(session.project()).size());
        assertEquals("a", Elements.id(site(session)));
        session.close();
    }

    @Test
    void whatWasTakenOutBeforeARevertDoesNotBringItsIdentifierTwice() throws IOException {
        ModelSession session = sessions.open(file);
        Site old = session.project().getSites().remove(0);
        session.revert();
        session.project().getSites().add(old);
        assertEquals(6, RandomModels.ids(session.project()).size());
        session.close();
    }

    @Test
    void revertGoesBackToTheDiskOrKeepsWhatItHas() throws IOException {
        ModelSession session = sessions.open(file);
        rename(session, "New");
        String good = Files.readString(file);
        Files.writeString(file, "rubbish");
        assertThrows(ModelException.class, session::revert);
        assertEquals("New", session.project().getName());
        assertTrue(session.isDirty());
        assertTrue(session.isChangedOnDisk());
        assertThrows(ModelException.class, () -> session.save(SaveOptions.defaults()));
        Files.writeString(file, good.replace("Shop", "Theirs"));
        long stamp = session.changeStamp();
        session.revert();
        assertEquals("Theirs", session.project().getName());
        assertFalse(session.isDirty());
        assertFalse(session.commandStack().canUndo());
        assertTrue(session.changeStamp() > stamp);
        rename(session, "Ours");
        session.save(SaveOptions.defaults());
        assertEquals("Ours", ModelFiles.load(file).project().getName());
        session.close();
    }

    @Test
    void aNewModelIsSavedAs() throws IOException {
        Project project = NinesFactory.eINSTANCE.createProject();
        ModelSession session = sessions.create(project, ReflectiveItemProviderAdapterFactory::new);
        assertTrue(session.isDirty());
        assertNull(session.file());
        assertEquals(Optional.empty(), session.writeRecovery());
        assertEquals("IO-057", assertThrows(ModelException.class, () -> session.save(SaveOptions.defaults())).problems().get(0).code());
        assertEquals("IO-057", assertThrows(ModelException.class, session::revert).problems().get(0).code());
        Path target = folder.resolve("new/deep/new.nines");
        session.saveAs(target, SaveOptions.defaults());
        assertFalse(session.isDirty());
        assertSame(session, sessions.open(target));
        session.close();
        session.close();
    }

    @Test
    void saveAsRefusesWhatIsInTheWayAndChangesNothingThen() throws IOException {
        ModelSession session = sessions.open(file);
        Path other = ModelText.write(folder, "other.nines", ModelText.project(""));
        ModelSession blocking = sessions.open(other);
        assertEquals("IO-059", assertThrows(ModelException.class,
                () -> session.saveAs(other, SaveOptions.defaults().overwriting())).problems().get(0).code());
        blocking.close();
        assertEquals("IO-052", assertThrows(ModelException.class, () -> session.saveAs(other, SaveOptions.defaults())).problems().get(0).code());
        assertEquals(file.toRealPath(), session.file());
        session.saveAs(other, SaveOptions.defaults().overwriting());
        assertEquals("Shop", ModelFiles.load(other).project().getName());
        ModelSession first = sessions.open(file);
        assertNotSame(session, first);
        first.close();
        session.close();
    }

    @Test
    void aModelOfSeveralFilesIsSavedToAnotherFolderAsAWhole() throws IOException {
        ModelText.write(folder, "parts/b.nines", ModelText.part("facility:Site", "xmi:id='b' name='B'", ""));
        ModelText.write(folder, "shop.nines", ModelText.project("<sites href='parts/b.nines#b'/>"));
        ModelSession session = sessions.open(file);
        assertEquals("IO-058", assertThrows(ModelException.class,
                () -> session.saveAs(folder.resolve("copy.nines"), SaveOptions.defaults())).problems().get(0).code());
        session.saveAs(folder.resolve("elsewhere/copy.nines"), SaveOptions.defaults());
        Files.delete(folder.resolve("parts/b.nines"));
        assertEquals("B", ModelFiles.load(folder.resolve("elsewhere/copy.nines")).project().getSites().get(0).getName());
        session.close();
    }

    @Test
    void aRecoveryFileBringsBackWhatWasNotSaved() throws IOException {
        ModelText.write(folder, "parts/b.nines", ModelText.part("facility:Site", "xmi:id='b' name='B'", ""));
        ModelText.write(folder, "shop.nines", ModelText.project("<sites href='parts/b.nines#b'/>"));
        ModelSession crashed = new ModelSessions().open(file);
        assertEquals(Optional.empty(), crashed.writeRecovery());
        rename(crashed, "New");
        crashed.project().getSites().get(0).setName("B2");
        crashed.project().getSites().add(FacilityFactory.eINSTANCE.createSite());
        var before = ModelText.contents(folder);
        Path recovery = crashed.writeRecovery().orElseThrow();
        assertEquals("shop.nines.recovery", recovery.getFileName().toString());
        var after = ModelText.contents(folder);
        after.remove("shop.nines.recovery");
        assertEquals(before, after);

        assertEquals(Optional.of(recovery), sessions.findRecovery(file));
        ModelSession session = sessions.openRecovered(file, LoadOptions.defaults(), ReflectiveItemProviderAdapterFactory::new);
        assertTrue(session.isDirty());
        assertEquals(RandomModels.describe(crashed.project(), Elements::id), RandomModels.describe(session.project(), Elements::id));
        assertEquals("B2", session.project().getSites().get(0).getName());
        session.save(SaveOptions.defaults());
        assertEquals(Optional.empty(), sessions.findRecovery(file));
        session.close();
        assertEquals("B2", ModelFiles.load(file).project().getSites().get(0).getName());
    }

    @Test
    void aRecoveredModelDoesNotOverwriteWhatOthersSavedMeanwhile() throws IOException {
        ModelSession crashed = new ModelSessions().open(file);
        rename(crashed, "New");
        crashed.writeRecovery();
        Files.writeString(file, Files.readString(file).replace("Shop", "Theirs"));
        ModelSession session = sessions.openRecovered(file, LoadOptions.defaults(), ReflectiveItemProviderAdapterFactory::new);
        assertEquals("IO-051", assertThrows(ModelException.class, () -> session.save(SaveOptions.defaults())).problems().get(0).code());
        session.close();
    }

    @Test
    void aDamagedRecoveryFileIsSaidToBeSo() throws IOException {
        Files.writeString(folder.resolve("shop.nines.recovery"), "rubbish");
        ModelException failure = assertThrows(ModelException.class,
                () -> sessions.openRecovered(file, LoadOptions.defaults(), ReflectiveItemProviderAdapterFactory::new));
        assertEquals("IO-061", failure.problems().get(0).code());
        sessions.discardRecovery(file);
        assertEquals(Optional.empty(), sessions.findRecovery(file));
        sessions.open(file).close();
    }

    @Test
    void theLastCloseRemovesTheRecoveryFile() throws IOException {
        ModelSession session = sessions.open(file);
        rename(session, "New");
        session.writeRecovery();
        session.close();
        assertEquals(Optional.empty(), sessions.findRecovery(file));
        assertEquals("Shop", ModelFiles.load(file).project().getName());
    }
}
