// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/gpu_dialog.h"
#include "app/dialogs/evidence/import_dialog.h"
#include "app/dialogs/evidence/model_dialog.h"
#include "app/dialogs/evidence/token_dialog.h"
#include "app/dialogs/evidence/traffic_dialog.h"
#include "app/dialogs/evidence/workloads_dialog.h"
#include "app/dialogs/sources_dialog.h"
#include "tests/support/markup_stage.h"

#include <QAbstractButton>
#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>

using namespace breakeven;
using namespace breakeven::test;

/// The texts of lists, logs and samples are shown as they are, and so are those of a scenario where its inputs are
/// filled.
class EvidenceMarkupTest : public MarkupStage {
    Q_OBJECT

private:
    template <typename Dialog> Dialog& opened(const char* action)
    {
        named<QAction>(action).trigger();
        auto* dialog = m_window->findChild<Dialog*>();
        Q_ASSERT(dialog != nullptr && dialog->isVisible());
        return *dialog;
    }
    static void click(const QWidget& dialog, const char* name)
    {
        dialog.findChild<QAbstractButton*>(QLatin1String(name))->click();
    }
    /// Imports a list in a catalog's dialog and chooses a row of it, with a look at all that is shown.
    void import(QWidget& dialog, const char* button, const QString& file);
    /// Markup as a cell of a CSV file.
    [[nodiscard]] static std::string cell()
    {
        return '"' + MarkupWatch::markup().replace(u'"', QStringLiteral("\"\"")).toStdString() + '"';
    }

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void scenariosOwn();
    void modelsOfAList();
    void gpusOfAList();
    void logs();
    void samples();
};

void EvidenceMarkupTest::scenariosOwn()
{
    m_watch->lookAt(opened<WorkloadsDialog>("workloads"));
    m_watch->lookAt(opened<SourcesDialog>("sources"));
}

void EvidenceMarkupTest::import(QWidget& dialog, const char* button, const QString& file)
{
    m_dialogs.filesToRead = {file};
    click(dialog, button);
    auto* asked = dialog.findChild<ImportDialog*>();
    QVERIFY(asked != nullptr);
    m_watch->lookAt(*asked);
    asked->accept();
    auto* search = dialog.findChild<QLineEdit*>("catalog_search");
    search->setText(QStringLiteral("img"));
    QTest::keyClick(search, Qt::Key_Return);
    m_watch->lookAt(dialog);
}

void EvidenceMarkupTest::modelsOfAList()
{
    const QString text = MarkupWatch::markup();
    const QJsonObject priced{
        {"litellm_provider", text}, {"mode", "chat"}, {"input_cost_per_token", 1e-6}, {"output_cost_per_token", 2e-6}};
    const QJsonObject skipped{{"litellm_provider", text}, {"mode", text}};
    const QJsonObject list{{"model " + text, priced}, {"other " + text, skipped}};
    auto& dialog = opened<ModelDialog>("frontier_prices");
    import(dialog, "model_import", write(".json", QJsonDocument(list).toJson().toStdString()));
    QVERIFY(m_watch->hasShown(QStringLiteral("model <img")));
    click(dialog, "primary");
    QVERIFY(scenario().sources.at("api_input_price").find("model <img") != std::string::npos);
    m_watch->lookAt(*m_window);
}

void EvidenceMarkupTest::gpusOfAList()
{
    const std::string list = "InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region\n" + cell() + ',' +
                             cell() + ",1,2.5,," + cell() + "\n" + cell() + ",H100," + cell() + ",2.5,," + cell() +
                             '\n';
    auto& dialog = opened<GpuDialog>("gpu");
    import(dialog, "gpu_import", write(".csv", list));
    QVERIFY(m_watch->hasShown(MarkupWatch::fileName())); // as the provider
}

void EvidenceMarkupTest::logs()
{
    auto& dialog = opened<TrafficDialog>("usage_log");
    const auto open = [&](const std::string& log) {
        m_dialogs.filesToRead = {write(".log", log)};
        click(dialog, "open_log");
        QTRY_VERIFY(dialog.findChild<QAbstractButton*>("open_log")->isEnabled());
        m_watch->lookAt(dialog);
    };
    open(cell() + ",second " + "\n1,2\n");
    QVERIFY(dialog.findChild<QLabel*>("traffic_message")->text().contains("Its columns are <img"));
    open("TIMESTAMP,ContextTokens,GeneratedTokens\n2024-01-01 10:00,5,6\n2024-01-02 10:00," + cell() +
         ",6\n2024-01-03 10:00,7,8\n");
    QVERIFY(dialog.findChild<QAbstractButton*>("primary")->isVisible());
    QVERIFY(m_watch->hasShown("Usage log: " + MarkupWatch::fileName())); // where what it fills is from
}

void EvidenceMarkupTest::samples()
{
    auto& dialog = opened<TokenDialog>("token_counter");
    m_dialogs.filesToRead = {write(".txt", markup()), path("missing.txt")};
    click(dialog, "token_open");
    QTRY_VERIFY(dialog.findChild<QAbstractButton*>("primary")->isEnabled());
    m_watch->lookAt(dialog);
    QVERIFY(m_watch->hasShown("With " + MarkupWatch::fileName()));
    QVERIFY(m_dialogs.errors.takeLast().contains(MarkupWatch::fileName()));
}

QTEST_MAIN(EvidenceMarkupTest)
#include "evidence_markup_test.moc"
