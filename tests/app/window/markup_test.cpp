// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/file_path.h"
#include "app/dialogs/about_box.h"
#include "tests/support/markup_stage.h"
#include "widgets/charts/advice_view.h"
#include "widgets/charts/chart_card.h"
#include "widgets/charts/compare/compare_view.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace breakeven;
using namespace breakeven::test;

namespace {

using Tell = std::function<void(DesktopDialogs&, QWidget*, const QString&)>;

} // namespace

/// The texts of a scenario and of its path are shown as they are: on the window, and wherever it asks or tells.
class MarkupTest : public MarkupStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void everyView();
    void compared();
    void everyPageOfAdvice();
    void menus();
    void exports();
    void messages_data();
    void messages();
    void dialogsOfQt();
    void aboutIsMarkup();
};

void MarkupTest::everyView()
{
    for (const ViewInfo& row : viewTable) {
        part<ChartCard>().setView(row.view);
        m_watch->lookAt(*m_window);
    }
    QVERIFY(m_watch->hasShown(QStringLiteral("source <img"))); // of an input, in its tool tip
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("<img")));
}

void MarkupTest::compared()
{
    part<ChartCard>().setView(View::Compare);
    for (int i = 0; i < 2; ++i)
        part<CompareView>().findChild<QPushButton*>()->click(); // Open another…
    m_watch->lookAt(part<CompareView>());
    QVERIFY(m_watch->hasShown(QStringLiteral("Remove <img")));
}

void MarkupTest::everyPageOfAdvice()
{
    part<ChartCard>().setView(View::Advice);
    for (int page = 0; page < 6; ++page) {
        part<AdviceView>().showPage(page);
        m_watch->lookAt(part<AdviceView>());
    }
}

void MarkupTest::menus()
{
    for (auto* menu : m_window->findChildren<QMenu*>()) {
        menu->popup(QPoint(0, 0));
        m_watch->lookAt(*menu);
        menu->close();
    }
    QVERIFY(m_watch->hasShown(path({}))); // of a file opened recently
}

void MarkupTest::exports()
{
    for (const char* action : {"export_chart", "export_all_charts", "export_report", "about"})
        lookAtWhat([this, action] { named<QAction>(action).trigger(); });
}

void MarkupTest::messages_data()
{
    QTest::addColumn<Tell>("tell");
    const auto add = [](const char* name, const Tell& tell) { QTest::newRow(name) << tell; };
    add("error", [](auto& dialogs, auto* window, auto& text) { dialogs.showError(window, text, text); });
    add("notice", [](auto& dialogs, auto* window, auto& text) { dialogs.showNotice(window, text, text); });
    add("unsaved", [](auto& dialogs, auto* window, auto& text) { (void)dialogs.unsavedChanges(window, text); });
    add("there already",
        [](auto& dialogs, auto* window, auto& text) { (void)dialogs.mayReplace(window, text, {text}); });
    add("several", [](auto& dialogs, auto* window, auto& text) {
        (void)dialogs.mayReplace(window, text, {text, text});
    });
}

void MarkupTest::messages()
{
    QFETCH(const Tell, tell);
    DesktopDialogs dialogs;
    const QString text = QTest::currentDataTag() + QStringLiteral(" title ") + MarkupWatch::markup();
    lookAtWhat([&] { tell(dialogs, m_window.get(), text); });
    QVERIFY(m_watch->hasShown(text));
}

/// They name files and tell their paths.
void MarkupTest::dialogsOfQt()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QString file = write(".breakeven", "there already");
    bool looked = false;
    bool asked = false;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        QWidget* shown = QApplication::activeModalWidget();
        if (auto* box = qobject_cast<QMessageBox*>(shown)) {
            m_watch->lookAt(*box);
            asked = true;
            box->reject();
        } else if (auto* dialog = qobject_cast<QFileDialog*>(shown); dialog != nullptr && !looked) {
            dialog->setSidebarUrls({QUrl::fromLocalFile(QFileInfo(file).path())});
            m_watch->lookAt(*dialog);
            looked = true;
            // Not from here: a timer waits while it is answered, and there would be nobody to answer what is asked.
            QTimer::singleShot(0, dialog, [dialog] { static_cast<QDialog*>(dialog)->accept(); });
        } else if (dialog != nullptr && asked) {
            dialog->reject();
        }
    });
    watch.start(0);
    QVERIFY(!DesktopDialogs().fileToSave(m_window.get(), "Save", toPath(file), "Scenarios (*.breakeven)", "breakeven"));
    QVERIFY(asked);
    QVERIFY(m_watch->hasShown(MarkupWatch::fileName() + ".breakeven already exists"));
    QVERIFY(m_watch->hasShown(QFileInfo(file).path())); // of a folder at the side, in its tool tip
}

/// The one text that is markup is the program's own, and is still shown as it.
void MarkupTest::aboutIsMarkup()
{
    QTimer::singleShot(0, this, [] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QVERIFY(box != nullptr);
        QCOMPARE(box->findChild<QLabel*>("qt_msgbox_label")->textFormat(), Qt::RichText);
        box->accept();
    });
    showAbout(*m_window);
}

QTEST_MAIN(MarkupTest)
#include "markup_test.moc"
