// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/model_dialog.h"

#include "app/dialogs/evidence/import_dialog.h"
#include "app/document/document.h"
#include "tests/support/dialog_parts.h"
#include "tests/support/scripted_dialogs.h"
#include "widgets/evidence/catalog_table.h"
#include "widgets/theme.h"

#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

#include <memory>

using namespace breakeven;
using namespace breakeven::test;

/// Prices of models are imported in the window as they are on the command line.
class ModelDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
        m_dialogs = {};
        m_document = std::make_unique<Document>();
        m_dialog = std::make_unique<ModelDialog>(*m_document, m_dialogs, nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void aListIsAddedOnceItWasAgreedTo()
    {
        const int before = table().shownCount();
        import(list);
        const auto* asked = m_dialog->findChild<ImportDialog*>();
        QVERIFY(asked != nullptr && asked->isVisible());
        QCOMPARE(in<QLabel>(*asked, "import_summary").text(),
                 QStringLiteral("1 new, 0 changed, 0 unchanged, 0 skipped."));
        QVERIFY(!QFile::exists(users()));
        click(*asked, "primary");
        QVERIFY(QFile::exists(users()));
        QCOMPARE(table().shownCount(), before + 1);
        QCOMPARE(m_dialogs.errors, QStringList());
    }

    void aListThatIsNotWantedLeavesNothing()
    {
        import(list);
        click(*m_dialog->findChild<ImportDialog*>(), "import_cancel");
        QVERIFY(!QFile::exists(users()));
    }

    void aListThatChangesNothingWritesNothing()
    {
        import("{\"sample_spec\": {}, \"nothing\": {\"litellm_provider\": \"openai\", \"mode\": \"embedding\"}}");
        const auto* asked = m_dialog->findChild<ImportDialog*>();
        QVERIFY(asked != nullptr);
        click(*asked, "primary");
        QVERIFY(!QFile::exists(users()));
    }

    void whatCannotBeReadIsSaid()
    {
        import("{");
        QCOMPARE(m_dialogs.errors.size(), 1);
        QVERIFY2(m_dialogs.errors.front().startsWith(m_folder->filePath("list.json") + ":1:2: "),
                 qPrintable(m_dialogs.errors.front()));
        QVERIFY(m_dialog->findChild<ImportDialog*>() == nullptr);
        m_dialogs.filesToRead.clear(); // the dialog was left
        click(*m_dialog, "model_import");
        QCOMPARE(m_dialogs.errors.size(), 1);
    }

private:
    static constexpr const char* list = R"({"our-model": {"litellm_provider": "openai", "mode": "chat",
        "input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06}})";

    [[nodiscard]] QString users() const { return m_folder->filePath("breakeven/models.json"); }
    [[nodiscard]] const CatalogTable& table() const { return *m_dialog->findChild<CatalogTable*>(); }
    void import(const char* text)
    {
        QFile file(m_folder->filePath("list.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
        file.close();
        m_dialogs.filesToRead = {file.fileName()};
        click(*m_dialog, "model_import");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ModelDialog> m_dialog;
};

QTEST_MAIN(ModelDialogTest)
#include "model_dialog_test.moc"
