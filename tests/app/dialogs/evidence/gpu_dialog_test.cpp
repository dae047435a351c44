// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/gpu_dialog.h"
#include "app/dialogs/evidence/import_dialog.h"
#include "app/document/document.h"
#include "core/evidence/gpus/gpu_catalog.h"
#include "core/files/dates/as_of.h"
#include "core/files/dates/dates.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "tests/support/scripted_dialogs.h"
#include "widgets/evidence/catalog_table.h"
#include "widgets/evidence/gpus/memory_bar.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <sys/stat.h>

#include <memory>

using namespace breakeven;

class GpuDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
        m_document = std::make_unique<Document>();
        m_dialogs = std::make_unique<ScriptedDialogs>();
        m_dialog = std::make_unique<GpuDialog>(*m_document, *m_dialogs, nullptr);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_document.reset();
    }

    void itOpensWithTheWholeCatalogAndNothingChosen()
    {
        QCOMPARE(table()->shownCount(), static_cast<int>(builtInGpuRates().size()));
        QVERIFY(!use()->isEnabled());
        QVERIFY(m_dialogs->errors.isEmpty());
    }

    void aGpuIsSearchedChosenAndFilledInAsOneStep()
    {
        find("g6e l40s demand");
        QCOMPARE(table()->shownCount(), 1);
        QTest::keyClick(search(), Qt::Key_Return);
        QVERIFY(use()->isEnabled());
        QCOMPARE(label("gpu_offer")->text(), QStringLiteral("L40S, AWS g6e.xlarge in us-east-1, on demand"));
        QVERIFY(label("gpu_measured")->text().startsWith("Measured: "));
        QTest::mouseClick(child<QAbstractButton>("gpu_bits_8"), Qt::LeftButton);
        QVERIFY(label("gpu_measured")->text().contains("1,642 output tokens/s on one L40S"));
        QVERIFY(m_document->scenario() == Scenario{}); // nothing is filled in before it is asked for
        QTest::mouseClick(use(), Qt::LeftButton);
        QCOMPARE(m_document->scenario().parameters.gpuRate, 1.861);
        QCOMPARE(m_document->scenario().parameters.decodeThroughput, 1642 * (1 + 781.0 / 1280));
        QVERIFY(provenanceOf(m_document->scenario(), rowOf(&Parameters::gpuRate)).origin == Origin::Catalog);
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("GPU"));
        m_document->undoStack().undo();
        QVERIFY(m_document->scenario() == Scenario{});
    }

    void theMemoryCheckFollowsModelPrecisionAndRequests()
    {
        choose("g4dn t4 demand");
        QVERIFY(label("gpu_memory")->text().startsWith("Llama-3.1-8B at 16 bit needs 2 T4"));
        QTest::mouseClick(child<QAbstractButton>("gpu_bits_4"), Qt::LeftButton);
        QVERIFY(label("gpu_memory")->text().startsWith("Llama-3.1-8B at 4 bit fits one T4"));
        auto* requests = child<QLineEdit>("gpu_sequences");
        type(requests, "64");
        QVERIFY(label("gpu_memory")->text().contains("for 64 requests"));
        QVERIFY(label("gpu_memory")->text().contains("needs 2 T4"));
        type(requests, "many");
        QVERIFY(label("gpu_sequences_message")->isVisible());
        QVERIFY(label("gpu_memory")->text().contains("for 64 requests"));
        type(requests, "1,000");
        QVERIFY(!label("gpu_sequences_message")->isVisible());
        QVERIFY(label("gpu_memory")->text().contains("for 1,000 requests"));
        auto* model = child<QComboBox>("gpu_model");
        model->setFocus();
        QTest::keyClick(model, Qt::Key_Home); // the smallest
        QVERIFY(label("gpu_memory")->text().startsWith("Gemma-3-270M"));
    }

    /// A red field is mended before anything is filled in, also where Enter did not end it.
    void nothingIsFilledInWhileAFieldIsRefused()
    {
        choose("g4dn t4 demand");
        auto* requests = child<QLineEdit>("gpu_sequences");
        for (const char* bad : {"5000", "many", " ", "0", "1.5"}) {
            type(requests, bad);
            QVERIFY2(!use()->isEnabled(), bad);
            QVERIFY(label("gpu_sequences_message")->isVisible());
            QCOMPARE(use()->toolTip(), "<p>" + label("gpu_sequences_message")->text() + "</p>");
            choose("g6e l40s demand"); // another GPU does not mend it
            QVERIFY2(!use()->isEnabled(), bad);
            type(requests, "64");
            QVERIFY2(use()->isEnabled(), bad);
            QVERIFY(use()->toolTip().isEmpty());
        }
        requests->setFocus();
        requests->selectAll();
        QTest::keyClicks(requests, "5000");
        QTest::mouseClick(use(), Qt::LeftButton);
        QVERIFY(m_document->scenario() == Scenario{});
        QVERIFY(!use()->isEnabled());
        requests->selectAll();
        QTest::keyClicks(requests, "32"); // good before it is ended
        QVERIFY(use()->isEnabled());
    }

    void itFollowsTheScenario()
    {
        choose("g4dn t4 demand");
        const QString before = label("gpu_memory")->text();
        m_document->change(withParameter({}, rowOf(&Parameters::inputTokens), 5000), "x");
        QVERIFY(label("gpu_memory")->text() != before);
        QVERIFY(label("gpu_memory")->text().contains("5,150 tokens"));
    }

    void aListIsPreviewedAndThenKept()
    {
        import("lambda.csv", "gpu_1x_h100,H100,1,2.5,,eu-1\ngpu_bad,H100,0,2.5,,eu-1\n");
        auto* asked = m_dialog->findChild<ImportDialog*>();
        QVERIFY(asked != nullptr && asked->isVisible());
        QCOMPARE(asked->findChild<QLabel*>("import_summary")->text(),
                 QStringLiteral("1 new, 0 changed, 0 unchanged, 1 skipped."));
        auto* rows = asked->findChild<QLabel*>("import_rows");
        QVERIFY(rows->isVisible());
        QCOMPARE(rows->text(), QStringLiteral("Rows that are used: 1 of 2. Entries that they make: 1."));
        QVERIFY(readOwnGpuRates(data())->empty());
        QTest::mouseClick(asked->findChild<QAbstractButton*>("primary"), Qt::LeftButton);
        QCOMPARE(readOwnGpuRates(data())->size(), std::size_t{1});
        find("lambda gpu_1x_h100 eu-1");
        QCOMPARE(table()->shownCount(), 1);
    }

    /// An old list that was downloaded today: as with --as-of, what is known from a later day stays.
    void theDayOfAListIsCorrected()
    {
        import("lambda.csv", "gpu_1x_h100,H100,1,2.5,,eu-1\n");
        auto* asked = m_dialog->findChild<ImportDialog*>();
        auto* day = asked->findChild<QLineEdit*>("import_day");
        const QString today = QString::fromStdString(isoDate(currentDay()));
        QCOMPARE(day->text(), today);
        auto* note = asked->findChild<QLabel*>("import_day_note");
        QVERIFY(note->text().startsWith("the day on which the file was last changed"));
        QCOMPARE(note->foregroundRole(), QPalette::BrightText);
        auto* take = asked->findChild<QAbstractButton*>("primary");
        QTest::mouseClick(take, Qt::LeftButton);

        import("lambda.csv", "gpu_1x_h100,H100,1,9.5,,eu-1\ngpu_1x_a10,A10,1,0.7,,eu-1\n");
        asked = lastImport();
        day = asked->findChild<QLineEdit*>("import_day");
        note = asked->findChild<QLabel*>("import_day_note");
        take = asked->findChild<QAbstractButton*>("primary");
        auto* summary = asked->findChild<QLabel*>("import_summary");
        QCOMPARE(summary->text(), QStringLiteral("1 new, 1 changed, 0 unchanged, 0 skipped."));
        auto* message = asked->findChild<QLabel*>("import_day_message");
        type(day, "yesterday");
        QCOMPARE(message->text(), QStringLiteral("\"yesterday\" is not a date; dates are written YYYY-MM-DD"));
        QVERIFY(message->isVisible() && !take->isEnabled() && asked->isVisible());
        type(day, "2999-01-01");
        QCOMPARE(message->text(), QStringLiteral("2999-01-01 is yet to come; allowed are days up to today"));
        type(day, "2024-05-01");
        QVERIFY(!message->isVisible() && take->isEnabled() && asked->isVisible());
        QCOMPARE(summary->text(), QStringLiteral("1 new, 0 changed, 0 unchanged, 1 skipped."));
        QCOMPARE(note->text(), "as you say; the file was last changed on " + today);
        QTest::mouseClick(take, Qt::LeftButton);
        const std::vector<GpuRate> own = *readOwnGpuRates(data());
        QCOMPARE(own.size(), std::size_t{2});
        QCOMPARE(own[0].usdPerGpuHour, 2.5);
        QCOMPARE(own[1].asOf, std::string("2024-05-01"));
    }

    void aListThatIsNotWantedLeavesNothing()
    {
        import("lambda.csv", "gpu_1x_h100,H100,1,2.5,,eu-1\n");
        auto* asked = m_dialog->findChild<ImportDialog*>();
        QTest::mouseClick(asked->findChild<QAbstractButton*>("import_cancel"), Qt::LeftButton);
        QVERIFY(!asked->isVisible());
        QVERIFY(readOwnGpuRates(data())->empty());
    }

    void whatCannotBeReadIsSaid()
    {
        import("prices.csv", ""); // no rows
        QCOMPARE(m_dialogs->errors, QStringList{"prices.csv: has no rows below its heading"});
        m_dialogs->errors.clear();
        m_dialogs->filesToRead = QStringList{m_folder->filePath("none.csv")};
        QTest::mouseClick(child<QAbstractButton>("gpu_import"), Qt::LeftButton);
        QCOMPARE(m_dialogs->errors.size(), 1);
        QCOMPARE(::mkfifo(m_folder->filePath("pipe.csv").toUtf8().constData(), 0600), 0);
        m_dialogs->filesToRead = QStringList{m_folder->filePath("pipe.csv")}; // nobody writes into it
        QTest::mouseClick(child<QAbstractButton>("gpu_import"), Qt::LeftButton);
        QCOMPARE(m_dialogs->errors.takeLast(), m_folder->filePath("pipe.csv") + ": is not a regular file");
        m_dialogs->filesToRead.clear(); // the dialog was left
        QTest::mouseClick(child<QAbstractButton>("gpu_import"), Qt::LeftButton);
        QCOMPARE(m_dialogs->errors.size(), 1);
        QVERIFY(m_dialog->findChild<ImportDialog*>() == nullptr);
    }

    void aCloudWithoutAKnownNameIsCalledAsItsFile()
    {
        import("my cloud.csv", "a,H100,1,2.5,,eu-1\n");
        auto* asked = m_dialog->findChild<ImportDialog*>();
        QTest::mouseClick(asked->findChild<QAbstractButton*>("primary"), Qt::LeftButton);
        QCOMPARE(readOwnGpuRates(data())->at(0).provider, std::string("my cloud"));
    }

private:
    template <typename Widget> Widget* child(const char* name) const
    {
        return m_dialog->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QLabel* label(const char* name) const { return child<QLabel>(name); }
    [[nodiscard]] QAbstractButton* use() const { return child<QAbstractButton>("primary"); }
    [[nodiscard]] CatalogTable* table() const { return m_dialog->findChild<CatalogTable*>(); }
    [[nodiscard]] QLineEdit* search() const { return child<QLineEdit>("catalog_search"); }
    [[nodiscard]] std::filesystem::path data() const { return m_folder->filePath("breakeven").toStdString(); }
    [[nodiscard]] ImportDialog* lastImport() const
    {
        for (auto* each : m_dialog->findChildren<ImportDialog*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    void find(const char* words) const
    {
        search()->setFocus();
        search()->selectAll();
        QTest::keyClicks(search(), QString::fromLatin1(words));
    }
    void choose(const char* words) const
    {
        find(words);
        QTest::keyClick(search(), Qt::Key_Return);
    }
    static void type(QLineEdit* field, const char* text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(text));
        QTest::keyClick(field, Qt::Key_Return);
    }
    void import(const char* name, const char* rows) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region\n");
        file.write(rows);
        file.close();
        m_dialogs->filesToRead = QStringList{file.fileName()};
        QTest::mouseClick(child<QAbstractButton>("gpu_import"), Qt::LeftButton);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ScriptedDialogs> m_dialogs;
    std::unique_ptr<GpuDialog> m_dialog;
};

QTEST_MAIN(GpuDialogTest)
#include "gpu_dialog_test.moc"
