// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/presets.h"
#include "tests/app/window/marked_language.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/chart_card.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

using namespace breakeven;
using namespace breakeven::test;

namespace {

struct Spoken {
    QString where;
    QString text;
};

void addTexts(const QObject& object, std::vector<Spoken>& all)
{
    const QString where = QString::fromLatin1(object.metaObject()->className()) + u' ' + object.objectName();
    const auto add = [&](const char* what, const QString& text) {
        all.push_back({where + u' ' + QLatin1String(what), text});
    };
    if (const auto* label = qobject_cast<const QLabel*>(&object))
        add("text", label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&object))
        add("text", button->text());
    if (const auto* action = qobject_cast<const QAction*>(&object)) {
        add("text", action->text());
        add("tip", action->isSeparator() ? QString() : action->toolTip());
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&object))
        for (int i = 0; i < box->count(); ++i)
            add("item", box->itemText(i));
    if (const auto* field = qobject_cast<const QLineEdit*>(&object))
        add("placeholder", field->placeholderText());
    if (const auto* menu = qobject_cast<const QMenu*>(&object))
        add("title", menu->title());
    if (const auto* widget = qobject_cast<const QWidget*>(&object)) {
        add("tip", widget->toolTip());
        add("name", widget->accessibleName());
        add("description", widget->accessibleDescription());
    }
}

/// What no language translates: the names of languages, what people wrote, and Qt's own texts.
bool isOther(const Spoken& spoken)
{
    return spoken.where.contains(QLatin1String("language_")) || spoken.where.contains(QLatin1String("Scroll"));
}

} // namespace

/// The window in a language whose texts are marked: what is not marked is a text that no language could translate.
class SpokenLanguageTest : public WindowStage {
    Q_OBJECT

    std::unique_ptr<MarkedLanguage> m_marks;

private slots:
    void initTestCase()
    {
        prepare();
        m_marks = std::make_unique<MarkedLanguage>();
    }

    void everyTextIsTranslated_data()
    {
        QTest::addColumn<View>("view");
        for (const ViewInfo& row : viewTable)
            QTest::newRow(row.id.data()) << row.view;
    }
    void everyTextIsTranslated()
    {
        QFETCH(const View, view);
        open();
        document().start(findPreset("an-insurers-twelve-tasks")->scenario);
        part<ChartCard>().setView(view);
        QTest::qWait(200);
        std::vector<Spoken> all;
        for (const QObject* object : m_window->findChildren<QObject*>())
            addTexts(*object, all);
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
        QStringList unmarked;
        for (const Spoken& spoken : all)
            if (!isOther(spoken) && !spoken.text.contains(u'⟦') && spoken.text.contains(word))
                unmarked << spoken.where + QStringLiteral(": ") + spoken.text.left(90);
        unmarked.removeDuplicates();
        for (const QString& each : unmarked)
            qWarning("%s", qPrintable(each));
        QCOMPARE(unmarked.size(), 0);
        close();
    }
};

QTEST_MAIN(SpokenLanguageTest)
#include "spoken_language_test.moc"
