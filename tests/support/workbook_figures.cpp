// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workbook_figures.h"

#include "core/model/cost_model.h"
#include "core/output/workbook/costs_sheet.h"
#include "core/output/workbook/curves_sheet.h"
#include "core/output/workbook/month_table.h"

#include <cmath>

namespace breakeven::test {

namespace {

QString utf8Text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// "C" of 2; the sheets have fewer than 26 × 27 columns.
QString letters(int column)
{
    const QChar last(QLatin1Char(static_cast<char>('A' + column % 26)));
    return column < 26 ? QString(last) : letters(column / 26 - 1) + last;
}

class Comparison {
public:
    Comparison(const WorkbookFile& file, const Evaluation& evaluation) : m_file(file), m_e(evaluation) {}

    QStringList run()
    {
        for (const OptionInfo& row : optionTable)
            compareOption(row);
        compareCurves();
        compareMonths();
        return m_found;
    }

private:
    /// `scale` is what the tolerance is a share of.
    void compare(const QString& what, double stands, double expected, double scale)
    {
        if (!(std::abs(stands - expected) <= 1e-9 * std::abs(scale)))
            m_found.append(
                QStringLiteral("%1 is %2, not %3").arg(what).arg(stands, 0, 'g', 17).arg(expected, 0, 'g', 17));
    }

    void compareNamed(Option option, std::string_view component, double expected, double scale)
    {
        const QString name = utf8Text(componentName(option, component));
        compare(name, m_file.number(name), expected, scale);
    }

    void compareOption(const OptionInfo& row)
    {
        const OptionResult& result = m_e.of(row.option);
        for (const CostComponent& component : costComponents)
            compareNamed(row.option, component.id, result.monthly.*component.member, result.monthly.*component.member);
        compareNamed(row.option, "total", result.total, result.total);
        const QString address = m_file.names().value(utf8Text(componentName(row.option, "total")));
        const QString perRequest = QStringLiteral("J") + address.section(QLatin1Char('I'), 1);
        compare(perRequest, m_file.number(QStringLiteral("Costs"), perRequest), result.costPerRequest,
                result.costPerRequest);
        const OverTime& time = result.overTime;
        compareNamed(row.option, "cash", time.cumulative.back(), time.cumulative.back());
        const double paid = time.cumulative.back() + m_e.baseline().overTime.cumulative.back();
        compareNamed(row.option, "net_present_value", time.netPresentValue, paid);
    }

    /// Rows of a sheet from the one on whose column holds `first`.
    [[nodiscard]] int rowUnder(const QString& sheet, const QString& heading) const
    {
        const auto& cells = m_file.cells(sheet);
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            if (cell.value().value == heading && cell.key().startsWith(QLatin1Char('A')))
                return cell.key().mid(1).toInt() + 1;
        return 0;
    }

    void compareCurves()
    {
        const QString sheet = QStringLiteral("Curves");
        const int first = rowUnder(sheet, QStringLiteral("Point"));
        for (int point = 0; point < int(curveRows); ++point) {
            const QString row = QString::number(first + point);
            const double volume = m_file.number(sheet, QStringLiteral("B") + row);
            for (const OptionInfo& option : optionTable) {
                const QString address = letters(2 + int(option.option)) + row;
                const double stands = m_file.number(sheet, address);
                const OptionCosts& costs = costsOf(m_e.model, option.option);
                // A step can lie within the last digits of the volume: either side of it is right.
                const double below = costs.total(volume * (1 - 1e-13));
                const double above = costs.total(volume * (1 + 1e-13));
                const double expected = std::abs(stands - below) < std::abs(stands - above) ? below : above;
                compare(QStringLiteral("Curves ") + address, stands, expected, expected);
            }
        }
    }

    void compareMonths()
    {
        const QString sheet = QStringLiteral("Over time");
        const int first = rowUnder(sheet, QStringLiteral("Month"));
        for (const OptionInfo& option : optionTable) {
            const std::vector<double>& expected = m_e.of(option.option).overTime.cumulative;
            for (std::size_t month = 0; month <= monthRows(); ++month) {
                const QString address =
                    letters(month_columns::firstSum + int(option.option)) + QString::number(first + int(month));
                const double sum = expected[std::min(month, expected.size() - 1)];
                compare(QStringLiteral("Over time ") + address, m_file.number(sheet, address), sum, sum);
            }
        }
    }

    const WorkbookFile& m_file;
    const Evaluation& m_e;
    QStringList m_found;
};

} // namespace

QStringList differences(const WorkbookFile& file, const Evaluation& evaluation)
{
    return Comparison(file, evaluation).run();
}

} // namespace breakeven::test
