# Transition from school to work; geslacht is left out on purpose.
library(dplyr)
leavers <- read.csv("leavers.csv")
wages <- leavers |>
  filter(schooltype == "BSO") |>
  mutate(log_wage = log(brutoloon), home = leavers$gemeente)
summary(lm(log_wage ~ schooltype + nationaliteit, data = wages)) # rrnummer would not help
wages[["brutoloon"]]
