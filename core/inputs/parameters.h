// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace breakeven {

/// Every numeric input of the model, in the order of the parameter table. Units, ranges and help stand there
/// (parameter_table.h); a default stands here, as the initializer. Percentages are stored as percent: 20 means 20 %.
struct Parameters {
    double volume = 1000000;
    double inputTokens = 1200;
    double outputTokens = 150;
    double reasoningTokens = 0;
    double monthlyGrowth = 0;
    double peakToAverage = 3;
    double batchShare = 0;

    double apiInputPrice = 3;
    double apiOutputPrice = 15;
    double cachedShare = 0;
    double cachedPrice = 10;
    double cacheWriteShare = 0;
    double cacheWritePrice = 125;
    double batchDiscount = 50;
    double apiDiscount = 0;
    double apiRetryRate = 0;
    double apiPriceTrend = 0;
    double apiOpsHours = 0;

    double unitRate = 1;
    double unitThroughput = 3000;
    double unitOutputWeight = 4;
    double unitMinimum = 15;
    double unitIncrement = 5;

    double smallInputPrice = 1;
    double smallOutputPrice = 5;
    double tunedPriceMultiple = 2;
    double tunedTrainingPrice = 3;
    double tunedHostingFee = 0;
    double trainingEpochs = 3;
    double memoryTokens = 500;
    double memoryRecallPrice = 0.1;
    double memoryFee = 0;
    double memorySetupHours = 24;

    double gpuRate = 0.86;
    double gpuHours = 730;
    double prefillThroughput = 10000;
    double decodeThroughput = 1200;
    double selfCachedShare = 0;
    double targetUtilization = 60;
    double gpusPerReplica = 1;
    double minReplicas = 2;
    double commitmentDiscount = 0;
    double scaleDown = 0;
    double hostingOverhead = 0;
    double gpuPriceTrend = 0;

    double serverlessRate = 2;
    double serverlessOverhead = 100;
    double serverlessIdle = 15;

    double gpuPrice = 8000;
    double serverPrice = 4000;
    double gpusPerServer = 1;
    double amortizationMonths = 36;
    double residualValue = 0;
    double powerPerGpu = 350;
    double electricityPrice = 0.2;
    double pue = 1.4;
    double facilityCost = 50;

    double promptSaving = 0;
    double labeledExamples = 3000;
    double labelCost = 0.5;
    double dataPrepHours = 40;
    double trainingRuns = 4;
    double trainingGpuHours = 4;
    double trainingGpuRate = 2.5;
    double evaluationCost = 50;
    double setupHours = 80;

    double engineerRate = 100;
    double maintenanceHours = 16;
    double maintenanceHoursPerGpu = 0;
    double retrainInterval = 3;
    double retrainHours = 8;
    double retrainExamples = 300;

    double routedShare = 80;
    double escalationRate = 5;
    double routerCost = 0.05;

    double frontierAccuracy = 90;
    double memoryAccuracy = 88;
    double tunedAccuracy = 93;
    double routedAccuracy = 95;
    double errorCost = 0;

    double horizonMonths = 24;
    double discountRate = 0;

    friend bool operator==(const Parameters&, const Parameters&) = default;
};

} // namespace breakeven
