// CVODE on one thread: BDF, dense Newton solver, analytic Jacobian; sessions are exact, the solver starts anew after each.
// ./cvode <rtol> <atol> <people> <people file> <states file or -> <repeats>; prints seconds of processor time, best of the repeats.
#include <cvode/cvode.h>
#include <nvector/nvector_serial.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sunlinsol/sunlinsol_dense.h>
#include <sunmatrix/sunmatrix_dense.h>
#include <time.h>

#include "model.h"

enum { Sessions = 6, Weeks = 52 };

typedef struct {
  double parameters[ParameterCount], start[StateCount], factor[StateCount], addend[StateCount];
} Person;

static int rates(realtype t, N_Vector y, N_Vector f, void *p) {
  (void)t;
  model_rates(N_VGetArrayPointer(y), p, N_VGetArrayPointer(f));
  return 0;
}

// CVODE sets the matrix to zero before.
static int jacobian(realtype t, N_Vector y, N_Vector f, SUNMatrix J, void *p, N_Vector a, N_Vector b, N_Vector c) {
  (void)t, (void)f, (void)a, (void)b, (void)c;
  model_jacobian(N_VGetArrayPointer(y), p, SUNDenseMatrix_Data(J));
  return 0;
}

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

int main(int count, char **arguments) {
  if (count != 7) return 2;
  const double relative = atof(arguments[1]), absolute = atof(arguments[2]);
  const int people = atoi(arguments[3]), repeats = atoi(arguments[6]);
  Person *course = malloc(people * sizeof *course);
  FILE *file = fopen(arguments[4], "rb");
  if (!file || fread(course, sizeof *course, people, file) != (size_t)people) return 3;
  fclose(file);
  double *states = malloc(sizeof(double) * people * Weeks * StateCount);
  memset(states, 0, sizeof(double) * people * Weeks * StateCount);

  SUNContext context;
  SUNContext_Create(NULL, &context);
  N_Vector y = N_VNew_Serial(StateCount, context);
  double *state = N_VGetArrayPointer(y), constants[ConstantCount];
  void *solver = CVodeCreate(CV_BDF, context);
  CVodeInit(solver, rates, 0, y);
  CVodeSStolerances(solver, relative, absolute);
  CVodeSetUserData(solver, constants);
  SUNMatrix matrix = SUNDenseMatrix(StateCount, StateCount, context);
  SUNLinearSolver linear = SUNLinSol_Dense(y, matrix, context);
  CVodeSetLinearSolver(solver, linear, matrix);
  CVodeSetJacFn(solver, jacobian);
  CVodeSetMaxNumSteps(solver, 1000000);

  double best = 1e99;
  long steps = 0, failures = 0;
  for (int repeat = 0; repeat < repeats; repeat++) {
    steps = failures = 0;
    const double began = seconds();
    for (int i = 0; i < people; i++) {
      const Person *person = &course[i];
      memcpy(constants, person->parameters, sizeof person->parameters);
      model_prepare(constants);
      memcpy(state, person->start, sizeof person->start);
      int week = 0;
      for (int session = 0; session < Sessions; session++) {
        for (int k = 0; k < StateCount; k++) state[k] = state[k] * person->factor[k] + person->addend[k];
        const double until = session + 1 < Sessions ? 28.0 * (session + 1) : 7.0 * Weeks;
        CVodeReInit(solver, 28.0 * session, y);
        CVodeSetStopTime(solver, until);
        for (; week < Weeks && 7.0 * (week + 1) <= until; week++) {
          double reached;
          if (CVode(solver, 7.0 * (week + 1), y, &reached, CV_NORMAL) < 0) {
            failures++;
            break;
          }
          memcpy(states + ((long)i * Weeks + week) * StateCount, state, sizeof person->start);
        }
        long taken = 0;
        CVodeGetNumSteps(solver, &taken);
        steps += taken;
      }
    }
    const double used = seconds() - began;
    if (used < best) best = used;
  }

  printf("%.6f %.1f %ld\n", best, (double)steps / people, failures);
  if (strcmp(arguments[5], "-")) {
    file = fopen(arguments[5], "wb");
    if (!file || fwrite(states, sizeof(double) * Weeks * StateCount, people, file) != (size_t)people) return 4;
    fclose(file);
  }
  return 0;
}
