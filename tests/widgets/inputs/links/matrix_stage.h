// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "tests/support/settle.h"
#include "widgets/inputs/links/link_look.h"
#include "widgets/inputs/links/link_matrix.h"
#include "widgets/theme.h"

#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace breakeven::test {

/// The matrix between two buttons, over a scenario that takes what it asks for: of the volume, the two prices of the
/// API and the GPU rate, in that order.
class MatrixStage : public QObject {
protected:
    void open()
    {
        m_window = std::make_unique<QWidget>();
        m_window->setFont(textFont(13));
        m_window->setPalette(Theme::light().palette());
        m_before = new QPushButton(QStringLiteral("Before"));
        m_matrix = new LinkMatrix;
        m_after = new QPushButton(QStringLiteral("After"));
        auto* layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_before);
        layout->addWidget(m_matrix, 1);
        layout->addWidget(m_after);
        connect(m_matrix, &LinkMatrix::linkEdited, this,
                [this](const Parameter& first, const Parameter& second, const std::optional<double>& value) {
                    m_log << QStringLiteral("%1 %2 %3")
                                 .arg(QLatin1String(first.id.data()), QLatin1String(second.id.data()),
                                      value ? QString::number(*value) : QStringLiteral("none"));
                    show(withCorrelation(m_scenario, first, second, value).value());
                });
        Scenario scenario;
        scenario.ranges = {{"volume", {500000, 2000000}},
                           {"api_input_price", {2, 4}},
                           {"api_output_price", {10, 20}},
                           {"gpu_rate", {0.5, 2}}};
        show(scenario);
        m_window->resize(720, 420);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_before->setFocus();
        settle();
    }
    void close() { m_window.reset(); }

    void show(const Scenario& scenario)
    {
        m_scenario = scenario;
        m_matrix->setScenario(scenario);
        settle();
    }
    /// Every input that can have a range has one.
    void showAll()
    {
        Scenario all;
        for (const Parameter& row : parameterTable)
            if (row.member != &Parameters::horizonMonths)
                all.ranges.emplace(row.id, row.range);
        show(all);
    }
    void click(int row, int column) const
    {
        QTest::mouseClick(m_matrix->viewport(), Qt::LeftButton, {}, m_matrix->cellRect(row, column).center());
    }
    /// The field that a cell is edited in; null if none is.
    [[nodiscard]] QLineEdit* field() const
    {
        for (auto* found : m_matrix->findChildren<QLineEdit*>(QStringLiteral("link_field")))
            if (found->isVisible()) // those that are done with are deleted later
                return found;
        return nullptr;
    }
    /// Types into that field and ends it with a key.
    void type(const char* text, Qt::Key end = Qt::Key_Return) const
    {
        QTest::keyClicks(field(), QLatin1String(text));
        QTest::keyClick(field(), end);
        settle(); // the key is taken over later
    }
    [[nodiscard]] QString shown(int row, int column) const
    {
        return m_matrix->model()->index(row, column).data().toString();
    }
    [[nodiscard]] std::pair<int, int> current() const
    {
        return {m_matrix->currentIndex().row(), m_matrix->currentIndex().column()};
    }
    /// What was asked for since the last time.
    [[nodiscard]] QStringList taken() { return std::exchange(m_log, {}); }
    /// What is seen of the cells.
    [[nodiscard]] QImage image() const { return m_matrix->viewport()->grab().toImage(); }
    /// Whether a pixel there has the color of that role.
    [[nodiscard]] bool hasColor(const QRect& place, QPalette::ColorRole role) const
    {
        const QImage seen = image();
        const QRgb wanted = m_matrix->palette().color(role).rgb();
        for (int y = place.top(); y <= place.bottom(); ++y)
            for (int x = place.left(); x <= place.right(); ++x)
                if (seen.valid(x, y) && seen.pixel(x, y) == wanted)
                    return true;
        return false;
    }

    std::unique_ptr<QWidget> m_window;
    QPushButton* m_before = nullptr;
    LinkMatrix* m_matrix = nullptr;
    QPushButton* m_after = nullptr;
    Scenario m_scenario;

private:
    QStringList m_log;
};

} // namespace breakeven::test
