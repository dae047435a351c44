// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"
#include "app/document/file_path.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace breakeven;

namespace {

const Parameter& gpuRate = rowOf(&Parameters::gpuRate);

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private:
    static void set(Document& document, double value)
    {
        document.change(withParameter(document.scenario(), gpuRate, value), "GPU rate");
    }

private slots:
    void oneDragIsOneStep()
    {
        Document document;
        document.start({});
        document.beginEdit();
        for (const double value : {1.0, 2.0, 3.0})
            set(document, value);
        document.endEdit();
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(document.scenario().parameters.gpuRate, gpuRate.defaultValue());
        document.undoStack().redo();
        QCOMPARE(document.scenario().parameters.gpuRate, 3.0);
    }

    void backAtTheStartIsNoStep()
    {
        Document document;
        document.start({});
        QSignalSpy rest(&document, &Document::editFinished);
        document.beginEdit();
        set(document, 2);
        set(document, gpuRate.defaultValue());
        document.endEdit();
        QCOMPARE(document.undoStack().count(), 0);
        QVERIFY(!document.isModified());
        QCOMPARE(rest.count(), 1);
    }

    void typedLettersOfOneFieldAreOneStep()
    {
        Document document;
        document.start({});
        Scenario scenario;
        for (const char* notes : {"a", "ab", "abc"}) {
            scenario.notes = notes;
            document.change(scenario, "Notes", QStringLiteral("notes"));
        }
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QVERIFY(document.scenario().notes.empty());
    }

    void aValueChangedBackByHandIsNotModified()
    {
        Document document;
        document.start({});
        set(document, 2);
        QVERIFY(document.isModified());
        set(document, gpuRate.defaultValue());
        QVERIFY(!document.isModified());
        document.undoStack().undo();
        QVERIFY(document.isModified());
    }

    void savedAndOpenedIsTheSame()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.breakeven"));
        Document document;
        document.start({});
        set(document, 1.0 / 3);
        QVERIFY(document.save(toPath(path)).ok());
        QVERIFY(!document.isModified());
        QVERIFY(document.path() == toPath(path));

        Document other;
        const auto opened = other.open(toPath(path));
        QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().sentence().c_str());
        QVERIFY(opened->isEmpty());
        QVERIFY(other.scenario() == document.scenario());
    }

    void whatTheFileSaysOfTheScreenIsKept()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.breakeven"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format":"breakeven-scenario","version":1,"view":{"tab":"map"},"later":[1]})");
        file.close();
        Document document;
        QVERIFY(document.open(toPath(path)).ok());
        QVERIFY(document.save(toPath(path)).ok());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll().simplified().replace(" ", "");
        QVERIFY(text.contains(R"("view":{"tab":"map"})"));
        QVERIFY(text.contains(R"("later":[1])"));
    }

    void aBrokenFileChangesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("broken.breakeven"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        Document document;
        document.start({});
        set(document, 2);
        const Scenario before = document.scenario();
        QVERIFY(!document.open(toPath(path)).ok());
        QVERIFY(document.scenario() == before);
        QVERIFY(document.isModified());
        QCOMPARE(document.undoStack().count(), 1);
    }

    void aDocumentThatGoesTellsNobody()
    {
        auto document = std::make_unique<Document>();
        document->start({});
        set(*document, 2);
        QSignalSpy rest(document.get(), &Document::editFinished);
        document.reset();
        QCOMPARE(rest.count(), 0);
    }

    void aFailedSaveLeavesTheDocumentModified()
    {
        Document document;
        document.start({});
        set(document, 2);
        QVERIFY(!document.save(toPath(QStringLiteral("/nowhere/a.breakeven"))).ok());
        QVERIFY(document.isModified());
        QVERIFY(document.path().empty());
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
