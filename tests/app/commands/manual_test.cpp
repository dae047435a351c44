// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_table.h"
#include "core/evidence/prices/lists/price_list.h"
#include "core/evidence/traffic/rows/log_format.h"
#include "core/inputs/figures.h"
#include "core/output/view.h"
#include "tests/support/paths.h"
#include "widgets/text.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace breakeven;

/// The manual tells of everything that a table gives the command line.
class ManualTest : public QObject {
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        const auto row = [](const char* what, std::string_view name) {
            QTest::addRow("%s %s", what, std::string(name).c_str()) << toQString(name);
        };
        for (const Command& command : commandTable)
            row("command", "breakeven " + std::string(command.name));
        for (const ViewInfo& view : viewTable)
            if (view.isPicture)
                row("view", view.id);
        for (const FigureInfo& figure : figureTable)
            row("figure", figure.id);
        for (const std::string& format : logFormatNames())
            row("log format", format);
        for (const std::string_view publisher : priceListPublishers())
            row("price list", publisher);
    }
    void names()
    {
        QFETCH(QString, name);
        QFile file(test::inTree(QStringLiteral("packaging/man/breakeven.1")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll()).replace(QLatin1String("\\-"), QLatin1String("-"));
        const QRegularExpression whole(QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(name)));
        QVERIFY(text.contains(whole));
    }
};

QTEST_APPLESS_MAIN(ManualTest)
#include "manual_test.moc"
